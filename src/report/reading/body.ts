import type { Cover, Section, Series } from '../model';
import type { Prose } from '../blocks';
import type { Fault } from '../faults';
import type { Roles } from '../roles';
import { buildSections } from './blocks/build-sections';
import type { ContentsEntry } from './headings/contents-list';
import { findLabels } from './labels/find-labels';
import { findGradeLines, findOpeningGrades, lowerGradeLines } from './grades/grade-lines';
import { findGradeTables, type GradeTables, readSteps } from './grades/grade-tables';
import { takeImprint } from './cover/imprint';
import { checkInventory } from './inventory';
import { checkJudgements } from './grades/judgement-agreement';
import { readOtherGrades, readJudgementRecord, readScale } from './grades/judgements';
import type { TextLine } from './lines/line-kinds';
import { mayHold, type ReadingOptions } from '../reading-options';
import { levelHeadings } from './headings/outline';
import { refuseEmptySections, refuseRepeats } from './headings/heading-refusals';
import { finishSection } from './blocks/drafts';
import { nameSeries } from './labels/series';

/** What the reading of the text has to know of the rest of the report. `end` is the last line of all. */
export interface Surroundings {
  readonly cover: Cover;
  readonly coverLines: readonly TextLine[];
  readonly entries: readonly ContentsEntry[];
  readonly options: ReadingOptions;
  readonly end: number;
}

/** The text of a report below its cover. */
export interface Body {
  readonly sections: readonly Section[];
  readonly imprint: readonly Prose[];
  readonly series: readonly Series[];
  readonly grades: Pick<Roles, 'scale' | 'judgementRecord' | 'judgements'>;
  readonly faults: readonly Fault[];
}

/** Reads the lines from the first heading on. Throws a ReportSyntaxError for anything that it cannot account for. */
export function readBody(lines: readonly TextLine[], around: Surroundings): Body {
  const { cover, coverLines, entries, options, end } = around;
  refuseRepeats(lines, cover, entries, options);
  const seen = options.holds ? undefined : findGradeTables([...coverLines, ...lines], options);
  const graded = findGradeLines(lines, seen?.grades ?? []);
  // A record of judgements says all grades; what its areas begin with agrees with it or is about something else.
  const opening = seen && !seen.judgementRecord ? findOpeningGrades(lines, seen.grades, graded) : [];
  const text = levelHeadings(lowerGradeLines(lines, graded), entries, options);
  refuseEmptySections(text, options);
  const labels = findLabels(text, options, end);
  const series = nameSeries(labels.series);
  const drafts = buildSections(text, labels.roles, options);
  const tables = seen ?? readInventory(checkInventory(drafts, options, end));
  const imprint = takeImprint(drafts, mayHold(options, 'prose'));
  const sections = drafts.map((draft) => finishSection(draft));
  const grades = {
    scale: readScale(tables, options.grades !== undefined),
    judgementRecord: readJudgementRecord(tables, graded, sections),
    judgements: readOtherGrades(tables, [...graded, ...opening], sections),
  };
  if (options.holds) checkJudgements(sections, grades);
  return { sections, imprint, series, grades, faults: labels.faults };
}

function readInventory({
  scale,
  judgementRecord,
}: Pick<GradeTables, 'scale' | 'judgementRecord'>): GradeTables {
  return { scale, judgementRecord, others: [], grades: scale ? readSteps(scale) : [] };
}

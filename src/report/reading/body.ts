import type { Cover, Section, Series } from '../model.ts';
import type { Prose } from '../blocks.ts';
import type { Fault } from '../faults.ts';
import type { Roles } from '../roles.ts';
import { buildSections } from './blocks/build-sections.ts';
import type { ContentsEntry } from './headings/contents-list.ts';
import { findLabels } from './labels/find-labels.ts';
import { findGradeLines, findOpeningGrades, lowerGradeLines } from './grades/grade-lines.ts';
import { findGradeTables, type GradeTables, readSteps } from './grades/grade-tables.ts';
import { takeImprint } from './cover/imprint.ts';
import { checkInventory } from './inventory.ts';
import { checkJudgements } from './grades/judgement-agreement.ts';
import { readOtherGrades, readJudgementRecord, readScale } from './grades/judgements.ts';
import type { TextLine } from './lines/line-kinds.ts';
import { mayHold, type ReadingOptions } from '../reading-options.ts';
import { levelHeadings } from './headings/outline.ts';
import { refuseEmptySections, refuseRepeats } from './headings/heading-refusals.ts';
import { finishSection } from './blocks/drafts.ts';
import { nameSeries } from './labels/series.ts';

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

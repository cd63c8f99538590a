import type { Cover, Section, Series } from '../model';
import type { Prose } from '../blocks';
import type { Fault } from '../faults';
import type { Roles } from '../roles';
import { buildSections } from './blocks/build-sections';
import { titleAgain } from './headings/contents-agreement';
import type { ContentsEntry } from './headings/contents-list';
import { refuseEmptySections } from './headings/empty-sections';
import { findLabels } from './labels/find-labels';
import { findGradeLines, findOpeningGrades, lowerGradeLines } from './grades/grade-lines';
import { findGradeTables, type GradeTables, readSteps } from './grades/grade-tables';
import { takeImprint } from './cover/imprint';
import { checkInventory } from './inventory';
import { checkJudgements } from './grades/judgement-agreement';
import { readOtherGrades, readRecord, readScale } from './grades/judgements';
import { BOLD_DEPTH, type TextLine } from './lines/line-kinds';
import { mayHold, type ReadingOptions } from '../reading-options';
import { isHeading, levelHeadings } from './headings/outline';
import { refuseRunningHeads } from './headings/running-heads';
import { comparable } from './headings/same-words';
import { finishSection } from './blocks/section-drafts';
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
  readonly grades: Pick<Roles, 'scale' | 'record' | 'judgements'>;
  readonly faults: readonly Fault[];
}

/** Reads the lines from the first heading on. Throws a ReportSyntaxError for anything that it cannot account for. */
export function readBody(lines: readonly TextLine[], around: Surroundings): Body {
  const { coverLines, entries, options, end } = around;
  refuseRepeats(lines, around);
  const seen = options.holds ? undefined : findGradeTables([...coverLines, ...lines], options);
  const graded = findGradeLines(lines, seen?.grades ?? []);
  // A record says all grades; what its areas begin with agrees with it or is about something else.
  const opening = seen && !seen.record ? findOpeningGrades(lines, seen.grades, graded) : [];
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
    record: readRecord(tables, graded, sections),
    judgements: readOtherGrades(tables, [...graded, ...opening], sections),
  };
  if (options.holds) checkJudgements(sections, grades);
  return { sections, imprint, series, grades, faults: labels.faults };
}

function readInventory({ scale, record }: Pick<GradeTables, 'scale' | 'record'>): GradeTables {
  return { scale, record, others: [], grades: scale ? readSteps(scale) : [] };
}

/** The title and the headings stand in the text once, as headings; a page's head or foot repeats them. */
function refuseRepeats(lines: readonly TextLine[], { cover, entries, options }: Surroundings): void {
  const title = comparable(cover.title);
  const again = lines.find(
    (line) => isHeading(line) && line.depth < BOLD_DEPTH && comparable(line.words) === title,
  );
  if (again) throw titleAgain(again);
  refuseRunningHeads(
    lines,
    [
      cover.title,
      ...(cover.subject ? [cover.subject.text] : []),
      ...entries.map(({ heading }) => heading),
      ...lines.filter(isHeading).map(({ words }) => words),
    ],
    options,
  );
}

import type { Cover, Fault, Prose, Roles, Section, Series } from '../model';
import { buildSections } from './build-sections';
import { titleAgain } from './contents-agreement';
import type { ContentsEntry } from './contents-list';
import { refuseEmptySections } from './empty-sections';
import { findLabels } from './find-labels';
import { findGradeLines, lowerGradeLines } from './grade-lines';
import { findGradeTables, type GradeTables, readSteps } from './grade-tables';
import { takeImprint } from './imprint';
import { checkInventory } from './inventory';
import { checkJudgements } from './judgement-agreement';
import { readOtherGrades, readRecord, readScale } from './judgements';
import { BOLD_DEPTH, type TextLine } from './line-kinds';
import { mayHold, type ReadingOptions } from './options';
import { isHeading, levelHeadings } from './outline';
import { refuseRunningHeads } from './running-heads';
import { comparable } from './same-words';
import { finishSection } from './section-drafts';
import { nameSeries } from './series';

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
    judgements: readOtherGrades(tables, graded, sections),
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

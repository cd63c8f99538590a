import { refuseHtml } from './html-refusal';
import type { FindingsRecord, Grade, GradeScale, Judgement } from '../model';
import { ReportSyntaxError } from '../report-error';
import { sameGrade } from '../same-grade';
import { showText } from './shown-text';
import type { Unit } from './text-units';

/** A line of a table, its cells trimmed. */
export type Row = Extract<Unit, { kind: 'row' }>;

const MOST_GRADES = 10;

/** Reads the rows of the grade scale. Throws a ReportSyntaxError for a broken row, a repeated grade, too few or many. */
export function readScale(rows: readonly [Row, ...Row[]]): GradeScale {
  const grades = rows.map((row): Grade => {
    const [name, meaning] = readCells(row);
    return { name, meaning, line: row.line };
  });
  refuseRepeats(grades.map(({ name, line }) => ({ words: name, line })));
  if (grades.length < 2 || grades.length > MOST_GRADES) {
    throw new ReportSyntaxError(
      rows[0].line,
      `expected a grade scale of 2 to ${MOST_GRADES} grades but found ${grades.length}.`,
      'Look for lost rows, or for a line of text that has a tab in it.',
    );
  }
  return { kind: 'scale', grades };
}

/**
 * Reads the rows of the record of findings: its title beside an empty cell, then areas and their grades. Throws a
 * ReportSyntaxError for a broken row, a repeated area, and a grade that is not on `scale`.
 */
export function readRecord([head, ...rows]: readonly [Row, ...Row[]], scale: GradeScale): FindingsRecord {
  const [title, empty] = head.cells;
  if (!title || empty !== '' || head.cells.length !== 2) {
    throw new ReportSyntaxError(
      head.line,
      `expected the title of the record and a tab but found ${showText(head.cells.join(' | '))}.`,
      'The first row of the record is its title, with an empty second cell.',
    );
  }
  refuseHtml(head.line, title);
  const judgements = rows.map((row) => readJudgement(row, scale));
  refuseRepeats(judgements.map(({ area, line }) => ({ words: area, line })));
  if (judgements.length > 0) return { kind: 'record', title, line: head.line, judgements };
  throw new ReportSyntaxError(
    head.line,
    `expected judgements below ${showText(title)} but found none.`,
    'Look for lost rows at the end of the file.',
  );
}

function readJudgement(row: Row, scale: GradeScale): Judgement {
  const [area, grade] = readCells(row);
  if (scale.grades.some(({ name }) => sameGrade(name, grade))) {
    return { area, grade, line: row.line };
  }
  const names = scale.grades.map(({ name }) => name).join(', ');
  throw new ReportSyntaxError(
    row.line,
    `expected a grade of the scale (${names}) but found ${showText(grade)}.`,
    'Correct the grade, or the scale that the report explains.',
  );
}

function readCells(row: Row): readonly [string, string] {
  const [first, second] = row.cells;
  if (row.cells.length === 2 && first && second) {
    refuseHtml(row.line, first);
    refuseHtml(row.line, second);
    return [first, second];
  }
  throw new ReportSyntaxError(
    row.line,
    `expected a table row of two cells with words in both but found ${showText(row.cells.join(' | '))}.`,
    'Write one tab between the two cells of a table row.',
  );
}

function refuseRepeats(rows: readonly { readonly words: string; readonly line: number }[]): void {
  const seen = new Set<string>();
  for (const { words, line } of rows) {
    if (seen.has(words.toLowerCase())) {
      throw new ReportSyntaxError(
        line,
        `expected each row of a table once but found ${showText(words)} again.`,
        'Remove the repeated row.',
      );
    }
    seen.add(words.toLowerCase());
  }
}

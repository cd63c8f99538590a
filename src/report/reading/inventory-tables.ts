import { sameGrade } from '../grades.ts';
import { refuseHtml } from './lines/inline-runs.ts';
import { ReportSyntaxError, showText } from '../report-error.ts';
import type { RawTable } from './grades/grade-tables.ts';
import type { LineOf } from './lines/line-kinds.ts';

const MOST_GRADES = 10;

/**
 * Checks the rows of the scale that an inventory names. Throws a ReportSyntaxError for a broken row, a repeated
 * grade, too few or many.
 */
export function checkScale(rows: RawTable): void {
  const grades = rows.map((row) => ({ words: readCells(row)[0], line: row.number }));
  refuseRepeats(grades);
  if (grades.length >= 2 && grades.length <= MOST_GRADES) return;
  throw new ReportSyntaxError(
    rows[0].number,
    `expected a grade scale of 2 to ${MOST_GRADES} grades but found ${grades.length}.`,
    'Look for lost rows, or for a line of text that has a tab in it.',
  );
}

/**
 * Checks the rows of the record of judgements that an inventory names: its title beside an empty cell, then areas and their
 * grades. Throws a ReportSyntaxError for a broken row, a repeated area, and a grade that is not on the scale.
 */
export function checkJudgementRecord([head, ...rows]: RawTable, scale: RawTable): void {
  const [title, empty] = head.cells;
  if (!title || empty !== '' || head.cells.length !== 2) {
    throw new ReportSyntaxError(
      head.number,
      `expected the title of the record and a tab but found ${showText(head.cells.join(' | '))}.`,
      'The first row of the record is its title, with an empty second cell.',
    );
  }
  refuseHtml(head.number, title);
  const names = scale.map(({ cells: [name = ''] }) => name);
  const areas = rows.map((row) => readArea(row, names));
  refuseRepeats(areas);
  if (areas.length > 0) return;
  throw new ReportSyntaxError(
    head.number,
    `expected judgements below ${showText(title)} but found none.`,
    'Look for lost rows at the end of the file.',
  );
}

interface Named {
  readonly words: string;
  readonly line: number;
}

function readArea(row: LineOf<'row'>, names: readonly string[]): Named {
  const [words, grade] = readCells(row);
  if (names.some((name) => sameGrade(name, grade))) return { words, line: row.number };
  throw new ReportSyntaxError(
    row.number,
    `expected a grade of the scale (${names.join(', ')}) but found ${showText(grade)}.`,
    'Correct the grade, or the scale that the report explains.',
  );
}

function readCells(row: LineOf<'row'>): readonly [string, string] {
  const [first, second] = row.cells;
  if (row.cells.length === 2 && first && second) {
    refuseHtml(row.number, first);
    refuseHtml(row.number, second);
    return [first, second];
  }
  throw new ReportSyntaxError(
    row.number,
    `expected a table row of two cells with words in both but found ${showText(row.cells.join(' | '))}.`,
    'Write one tab between the two cells of a table row.',
  );
}

function refuseRepeats(rows: readonly Named[]): void {
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

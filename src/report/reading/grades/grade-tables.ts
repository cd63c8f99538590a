import type { Grade } from '../../roles.ts';
import type { LineOf, TextLine } from '../lines/line-kinds.ts';
import type { ReadingOptions } from '../../reading-options.ts';
import { gradeWords, partHeading } from './grade-words.ts';

/** Rows that follow each other, as they stand in the text. */
export type RawTable = readonly [LineOf<'row'>, ...LineOf<'row'>[]];

/** The tables that give a report's grades. */
export interface GradeTables {
  readonly scale: RawTable | undefined;
  readonly judgementRecord: RawTable | undefined;
  /** Smaller tables that give grades in other places. */
  readonly others: readonly RawTable[];
  /** The words of the grades: of the scale, best first, or those that the record of judgements uses. */
  readonly grades: readonly Grade[];
}

/** The tables of a text: rows that follow each other. */
function listTables(lines: readonly TextLine[]): readonly RawTable[] {
  const tables: [LineOf<'row'>, ...LineOf<'row'>[]][] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = tables.at(-1);
    if (line.kind !== 'row') isOpen = false;
    else if (isOpen && last && !line.begins) last.push(line);
    else {
      tables.push([line]);
      isOpen = true;
    }
  }
  return tables;
}

/**
 * Finds the scale and the record of judgements. The scale is a table of two columns whose first holds every grade in the second
 * column of another table, the record. Without a scale the record is the longest table whose grades are all declared,
 * or stand below a head that says so, at the end of a heading or on a line of their own.
 */
export function findGradeTables(lines: readonly TextLine[], options: ReadingOptions): GradeTables {
  const tables = listTables(lines).filter((table) => table.every(({ cells }) => cells.length === 2));
  const declared = options.grades?.map((name) => ({ name, meaning: null, line: null })) ?? [];
  for (const scale of tables) {
    if (!isScale(scale)) continue;
    const grades = readSteps(scale);
    const judgementRecord = tables.findLast((table) => table !== scale && usesOnly(table, grades));
    if (judgementRecord) return { scale, judgementRecord, others: [], grades };
  }
  const headed = tables.filter((table) => hasGradeHead(table) && gradeCells(table).every(isWord));
  const known = new Set([
    ...declared.map(({ name }) => gradeWords(name)),
    ...(declared.length > 0 ? [] : [...headed.flatMap(gradeCells).map(gradeWords), ...listEndings(lines)]),
  ]);
  const graded = tables.filter((table) => {
    const cells = gradeCells(table);
    const isSure = hasGradeHead(table) || declared.length > 0 || cells.length > 1;
    return isSure && cells.every((cell) => isWord(cell) && known.has(gradeWords(cell)));
  });
  const judgementRecord = graded.reduce<RawTable | undefined>(
    (best, table) => (best && gradeCells(best).length >= gradeCells(table).length ? best : table),
    undefined,
  );
  const others = graded.filter((table) => table !== judgementRecord);
  const used = [...new Set(graded.flatMap(gradeCells))];
  const line = judgementRecord?.[0].number ?? null;
  return {
    scale: undefined,
    judgementRecord,
    others,
    grades: declared.length > 0 ? declared : used.map((name) => ({ name, meaning: null, line })),
  };
}

function isWord(cell: string): boolean {
  return /^(?:\*\*)?\p{L}.{0,60}$/u.test(cell);
}

/** Whether a table can be a scale: a few rows with words in both cells. */
function isScale(table: RawTable): boolean {
  return (
    table.length >= 2 && table.length <= 10 && table.every(({ cells }) => cells.every((cell) => cell !== ''))
  );
}

/** The grades of a scale, with their meanings. */
export function readSteps(scale: RawTable): readonly Grade[] {
  return scale.map(({ number, cells: [name = '', meaning = ''] }) => ({
    name: name.replace(/ *\(grade \d+\)/i, ''),
    meaning,
    line: number,
  }));
}

/** The rows of a table below its head. */
export function dataRows(table: RawTable): readonly LineOf<'row'>[] {
  return table.slice(hasHead(table) ? 1 : 0);
}

/** The second cells of a table, its head left out: a first row without a grade, or with the words of a head. */
function gradeCells(table: RawTable): readonly string[] {
  return dataRows(table).map(({ cells: [, grade = ''] }) => grade);
}

/** Whether the first row of a table is its head. */
function hasHead(table: RawTable): boolean {
  return table[0].cells[1] === '' || hasGradeHead(table);
}

function hasGradeHead([
  {
    cells: [, head = ''],
  },
]: RawTable): boolean {
  return /^(?:\*\*)?(?:.{1,20} )?(?:grades?|judge?ments?|ratings?)(?:\*\*)?$/i.test(head);
}

function usesOnly(table: RawTable, grades: readonly Grade[]): boolean {
  const words = new Set(grades.map(({ name }) => gradeWords(name)));
  const cells = gradeCells(table);
  return cells.length > 0 && cells.every((cell) => words.has(gradeWords(cell)));
}

/** What headings end with, or say as a whole: some are only a grade. */
function listEndings(lines: readonly TextLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line) =>
      line.kind === 'heading'
        ? [line.words, partHeading(line.words)?.ending ?? ''].map((words) => gradeWords(words))
        : [],
    ),
  );
}

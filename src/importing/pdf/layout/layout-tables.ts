import { BULLET, ENTRY, LABEL } from '../../source/label.ts';
import { type PrintedLine, toLine } from '../page/line.ts';
import { type PageItem, rightOf } from '../page/page-items.ts';
import { type Row, toSegments } from '../page/rows.ts';

/** A table found at the head of some rows: how many of them it takes, and its cells. */
export interface FoundTable {
  readonly rows: number;
  readonly cells: readonly (readonly (readonly PageItem[])[])[];
}

const CELL_GAP = 1.6;
/** The largest distance between two lines of one cell, in ems. */
const LINE_GAP = 1.45;

/**
 * The table that begins with the first of these rows; null when there is none. A table is at least two rows with wide
 * gaps at the same places across, together with the lines in between that continue a cell. The gap behind a hanging
 * label or a bullet does not make a cell.
 */
export function takeTable(rows: readonly Row[]): FoundTable | null {
  const start = rows
    .slice(0, 3)
    .map(cellsByGap)
    .find((cells) => cells.length > 1);
  if (start === undefined) return null;
  const columns = start.map((cell) => cell.x);
  const segments: PrintedLine[][] = [];
  for (const row of rows) {
    const cells = cellsByColumn(row, columns);
    if (!fits(cells, columns) || (segments.length > 0 && !isWithin(4, segments.at(-1) ?? [], cells))) break;
    segments.push(cells);
  }
  // Lines below the last cell that are not close to it belong to what follows.
  while (
    segments.length > 1 &&
    segments.at(-1)?.length === 1 &&
    !isWithin(LINE_GAP, segments.at(-2) ?? [], segments.at(-1) ?? [])
  ) {
    segments.pop();
  }
  const [first = [], second = []] = segments;
  if (first.length < 2 && !isWithin(LINE_GAP, first, second)) return null;
  const later = segments.filter((cells) => cells.some((cell) => columns.slice(1).some((x) => near(x, cell))));
  return later.length < 2 ? null : { rows: segments.length, cells: toCells(segments, columns) };
}

function cellsByGap(row: Row): PrintedLine[] {
  const segments = toSegments(row, CELL_GAP);
  const [first, second, ...rest] = segments;
  if (first === undefined || second === undefined || !isMarker(first)) return segments;
  // "1.   Adoption performance   Good" is two cells; "1.   Many children …" is none.
  return rest.length === 0 ? [toLine(row)] : [toLine([...first.items, ...second.items]), ...rest];
}

/**
 * Divides a row at the places where columns begin. Gaps do not tell here, because a cell that fills its width stands
 * close to the next.
 */
function cellsByColumn(row: Row, columns: readonly number[]): PrintedLine[] {
  const cells: PageItem[][] = [];
  for (const [index, item] of row.entries()) {
    const before = row[index - 1];
    const gap = before === undefined ? Number.POSITIVE_INFINITY : item.x - rightOf(before);
    const isColumn = gap > item.size * 0.4 && columns.slice(1).some((x) => Math.abs(x - item.x) < 2);
    const isWide =
      gap > item.size * CELL_GAP && !(before !== undefined && isMarker(toLine(row.slice(0, index))));
    if (isColumn || isWide) cells.push([item]);
    else cells.at(-1)?.push(item);
  }
  return cells.map(toLine);
}

function isMarker({ text }: PrintedLine): boolean {
  return BULLET.test(text) || ENTRY.test(text) || LABEL.exec(text)?.[0] === text;
}

/** Whether each cell begins where a column does and ends before the next column. */
function fits(cells: readonly PrintedLine[], columns: readonly number[]): boolean {
  return cells.every((cell) => {
    const column = columns.findLastIndex((x) => x <= cell.x + cell.size * 0.6);
    const limit = columns[column + 1] ?? Number.POSITIVE_INFINITY;
    const isHanging = column === 0 && cell.x - (columns[0] ?? 0) < cell.size * 3;
    return column !== -1 && (isHanging || near(columns[column] ?? 0, cell)) && cell.right < limit;
  });
}

/** Whether cells begin less than so many ems below those before them. */
function isWithin(ems: number, before: readonly PrintedLine[], cells: readonly PrintedLine[]): boolean {
  return topOf(cells) - Math.max(...before.map((cell) => cell.y)) < (cells[0]?.size ?? 0) * ems;
}

function topOf(cells: readonly PrintedLine[]): number {
  return Math.min(...cells.map((cell) => cell.y));
}

function near(x: number, cell: PrintedLine): boolean {
  return Math.abs(x - cell.x) < cell.size * 0.6;
}

/**
 * Arranges the cells of all lines into the rows of the table. Lines of the first column that stand close together are
 * one cell, and whatever stands beside them, at the same height or in between, belongs to the same row. Where all
 * lines of the table stand close, each line is a row.
 */
function toCells(lines: readonly (readonly PrintedLine[])[], columns: readonly number[]): PageItem[][][] {
  const columnOf = (cell: PrintedLine): number =>
    Math.max(
      0,
      columns.findLastIndex((x) => x <= cell.x + cell.size * 0.6),
    );
  const firsts = lines.flat().filter((cell) => columnOf(cell) === 0);
  const groups: PrintedLine[][] = [];
  for (const cell of firsts) {
    const above = groups.at(-1)?.at(-1);
    if (above !== undefined && cell.y - above.y < cell.size * LINE_GAP) groups.at(-1)?.push(cell);
    else groups.push([cell]);
  }
  const isTight = groups.length === 1 && firsts.length > 1;
  const rows = isTight ? rowsOfTightTable(lines, columnOf) : groups;
  const spans = rows.map((group) => ({
    top: topOf(group),
    bottom: Math.max(...group.map((cell) => cell.y)),
  }));
  const table = rows.map((group) =>
    columns.map((_, column) => (column === 0 ? group.flatMap((cell) => cell.items) : [])),
  );
  for (const cell of lines.flat()) {
    const column = columnOf(cell);
    if (column === 0) continue;
    const distances = spans.map(({ top, bottom }) => Math.max(0, top - cell.y, cell.y - bottom));
    table[distances.indexOf(Math.min(...distances))]?.[column]?.push(...cell.items);
  }
  return table;
}

function rowsOfTightTable(
  lines: readonly (readonly PrintedLine[])[],
  columnOf: (cell: PrintedLine) => number,
): PrintedLine[][] {
  const rows: PrintedLine[][] = [];
  for (const cells of lines) {
    const first = cells.filter((cell) => columnOf(cell) === 0);
    if (cells.length > 1 || rows.length === 0) rows.push(first);
    else rows.at(-1)?.push(...first);
  }
  return rows.filter((row) => row.length > 0);
}

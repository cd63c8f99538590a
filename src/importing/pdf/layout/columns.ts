import { areaOf, rightOf } from '../page/page-items.ts';
import type { Row } from '../page/rows.ts';

/**
 * Divides the rows of a page into the stretches in which they are read: text that runs across the whole page is one,
 * and so is each column where the page is set in columns, the left one before the right one. A table is not mistaken
 * for columns, because its cells do not fill their width line after line as prose does.
 */
export function toStretches(rows: readonly Row[]): Row[][] {
  const gutter = findGutter(rows);
  if (gutter === null) return rows.length === 0 ? [] : [[...rows]];
  const crosses = (row: Row): boolean => row.some((item) => item.x < gutter && rightOf(item) > gutter);
  const isSplit = (row: Row): boolean =>
    !crosses(row) && leftOf(row, gutter).length > 0 && rightPart(row, gutter).length > 0;
  const first = rows.findIndex(isSplit);
  const crossing = rows.findIndex((row, index) => index > first && crosses(row));
  const end = endOfColumns(rows, crossing === -1 ? rows.length : crossing, isSplit);
  // A column may begin higher or end lower than its neighbour.
  let begin = first;
  while (begin > 0 && !crosses(rows[begin - 1] ?? []) && rightPart(rows[begin - 1] ?? [], gutter).length > 0)
    begin -= 1;
  const columns = rows.slice(begin, end);
  return [
    ...toStretches(rows.slice(0, begin)),
    columns.map((row) => leftOf(row, gutter)).filter((row) => row.length > 0),
    ...toStretches(columns.map((row) => rightPart(row, gutter)).filter((row) => row.length > 0)),
    ...toStretches(rows.slice(end)),
  ];
}

/**
 * Where two columns end. Below the last row that both of them have, the longer one may go on line by line; a gap or
 * another type size shows that the page is whole again.
 */
function endOfColumns(rows: readonly Row[], limit: number, isSplit: (row: Row) => boolean): number {
  let end = rows.findLastIndex((row, index) => index < limit && isSplit(row)) + 1;
  while (end < limit) {
    const [before, next] = [rows[end - 1] ?? [], rows[end] ?? []];
    const size = next[0]?.size ?? 0;
    const gap = areaOf(next).top - areaOf(before).bottom;
    if (gap > size * 1.8 || Math.abs(size - (before[0]?.size ?? 0)) > 0.6) break;
    end += 1;
  }
  return end;
}

function leftOf(row: Row, gutter: number): Row {
  return row.filter((item) => item.x < gutter);
}

function rightPart(row: Row, gutter: number): Row {
  return row.filter((item) => item.x >= gutter);
}

const FEWEST_ROWS = 5;

function findGutter(rows: readonly Row[]): number | null {
  const starts = rows.flatMap((row) =>
    row.slice(1).flatMap((item, index) => {
      const before = row[index];
      return before !== undefined && item.x - rightOf(before) > item.size ? [Math.round(item.x)] : [];
    }),
  );
  const tried = [...Map.groupBy(starts, (x) => x)].filter(([, same]) => same.length >= FEWEST_ROWS);
  tried.sort((one, other) => other[1].length - one[1].length);
  return tried.map(([x]) => x - 2).find((gutter) => isGutter(rows, gutter)) ?? null;
}

function isGutter(rows: readonly Row[], gutter: number): boolean {
  const split = rows.filter(
    (row) =>
      leftOf(row, gutter).length > 0 &&
      rightPart(row, gutter).length > 0 &&
      !row.some((item) => item.x < gutter && rightOf(item) > gutter),
  );
  if (split.length < FEWEST_ROWS) return false;
  return [split.map((row) => leftOf(row, gutter)), split.map((row) => rightPart(row, gutter))].every(isProse);
}

/** Whether rows are prose, which fills its lines. How wide a full line is, the widest one tells. */
function isProse(rows: readonly Row[]): boolean {
  const widths = rows.map((row) => {
    const { x, right } = areaOf(row);
    return right - x;
  });
  const widest = Math.max(...widths);
  const letters = rows.map((row) => row.reduce((sum, item) => sum + item.text.length, 0));
  const isFull = (index: number): boolean =>
    (widths[index] ?? 0) > widest * 0.7 && (letters[index] ?? 0) > 20;
  return rows.filter((_, index) => isFull(index)).length > rows.length * 0.6;
}

import { type PrintedLine, toLine } from './line.ts';
import { type PageItem, rightOf } from './page-items.ts';

/** All items at one height of a page, from left to right, whatever column or cell they belong to. */
export type Row = readonly PageItem[];

/**
 * Sorts the items of a page into rows, from top to bottom. Large items are placed first: then a raised or lowered
 * mark joins the row of the word it is attached to, while two small lines beside one large number stay two rows.
 */
export function toRows(items: readonly PageItem[]): Row[] {
  const rows: { readonly y: number; readonly size: number; readonly items: PageItem[] }[] = [];
  for (const item of items.toSorted(
    (one, other) => other.size - one.size || one.y - other.y || one.x - other.x,
  )) {
    const row = rows.find(
      (candidate) =>
        Math.abs(candidate.y - item.y) < item.size * 0.5 ||
        (Math.abs(candidate.y - item.y) < candidate.size * 0.5 &&
          candidate.items.some((other) => isAttached(other, item))),
    );
    if (row === undefined) rows.push({ y: item.y, size: item.size, items: [item] });
    else row.items.push(item);
  }
  return rows
    .sort((one, other) => one.y - other.y)
    .map((row) => row.items.sort((one, other) => one.x - other.x || one.index - other.index));
}

function isAttached(one: PageItem, other: PageItem): boolean {
  return (
    Math.abs(other.x - rightOf(one)) < one.size * 0.3 || Math.abs(one.x - rightOf(other)) < one.size * 0.6
  );
}

/** Divides a row wherever two items stand more than `ems` apart, measured in their type size. */
export function toSegments(row: Row, ems: number): PrintedLine[] {
  const segments: PageItem[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const item of row) {
    if (item.x - right > item.size * ems) segments.push([item]);
    else segments.at(-1)?.push(item);
    right = Math.max(right, rightOf(item));
  }
  return segments.map(toLine);
}

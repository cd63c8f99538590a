import { type Line, toLine } from './line.ts';
import { type PageItem, rightOf } from './page-items.ts';

/** Items at one height of a page, from left to right. */
export type Row = readonly PageItem[];

/**
 * Sorts items into rows, from top to bottom. Large items come first, so that what is raised or lowered joins the row that
 * it is attached to, while small lines beside a large number stay lines.
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

/** Breaks a row wherever more than `ems` of space stand between two items. */
export function toSegments(row: Row, ems: number): Line[] {
  const segments: PageItem[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const item of row) {
    if (item.x - right > item.size * ems) segments.push([item]);
    else segments.at(-1)?.push(item);
    right = Math.max(right, rightOf(item));
  }
  return segments.map(toLine);
}

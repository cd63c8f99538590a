import type { LeftOut, SourceRun } from '../source/source-document.ts';
import { leadingBullet } from './page/bullet.ts';
import { type NamedBlock, standing } from './named-block.ts';
import type { PageItem } from './page/page-items.ts';
import { plainRuns } from './page/runs.ts';

/** Turns items of a block into text. */
export type Read = (items: readonly PageItem[]) => readonly SourceRun[];

/** The rows of a table as blocks. A bullet at the beginning of a cell is left out. */
export function nameRows(
  rows: readonly (readonly (readonly PageItem[])[])[],
  read: Read,
  leftOut: LeftOut[],
): NamedBlock[] {
  const filled = withoutFrame(rows).filter((cells) => cells.some((cell) => cell.length > 0));
  return filled.map((cells, index): NamedBlock => {
    const all = cells.flat();
    const texts = cells.map((cell) => {
      const bullet = leadingBullet(cell);
      if (bullet === null || cell.length < 2) return read(cell);
      leftOut.push({ page: all[0]?.page ?? 0, text: bullet.text, reason: 'list marker, written as "-"' });
      return read(bullet.rest);
    });
    return { kind: 'row', ...standing(all), cells: texts.map(plainRuns), begins: index === 0 };
  });
}

/**
 * The rows without cells that are only layout. Merged cells leave gaps at the start of rows, and some columns are
 * empty throughout; these cells go where the rows are of equal length afterwards.
 */
function withoutFrame<T>(
  rows: readonly (readonly (readonly T[])[])[],
): readonly (readonly (readonly T[])[])[] {
  const widths = (of: readonly (readonly (readonly T[])[])[]): number =>
    new Set(of.map((cells) => cells.length)).size;
  const shifted = rows.map((cells) =>
    cells.slice(
      Math.max(
        0,
        cells.findIndex((cell) => cell.length > 0),
      ),
    ),
  );
  const even = widths(rows) > 1 && widths(shifted) < widths(rows) ? shifted : rows;
  const columns = Math.max(0, ...even.map((cells) => cells.length));
  if (widths(even) > 1) return even;
  const used = Array.from({ length: columns }, (_, column) =>
    even.some((cells) => (cells[column]?.length ?? 0) > 0),
  );
  return even.map((cells) => cells.filter((_, column) => used[column]));
}

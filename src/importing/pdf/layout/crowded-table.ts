import type { CrowdedTable } from '../../source/source-document.ts';
import { rightOf } from '../page/page-items.ts';
import { textOf, toLines } from '../page/line.ts';
import type { RawBlock } from '../page/raw-blocks.ts';

/** More than the space between two words, in ems. */
const WIDE_SPACE = 0.45;
const FEWEST_COLUMNS = 3;

/**
 * The blocks that were read as running text but may be rows of a table whose cells stand too close to be told apart.
 * The sign is that in at least half of the lines, and at three or more places across, words begin right below each
 * other after more than an ordinary space. A person has to look at these.
 */
export function findCrowdedTables(blocks: readonly RawBlock[]): readonly CrowdedTable[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'text' || block.role !== 'unknown') return [];
    const lines = toLines(block.items);
    const starts = lines.flatMap((line) =>
      line.items.flatMap((item, index) => {
        const before = line.items[index - 1];
        return before && item.x - rightOf(before) > item.size * WIDE_SPACE ? [Math.round(item.x)] : [];
      }),
    );
    const columns = [...Map.groupBy(starts, (x) => x).values()].filter(
      (same) => same.length >= Math.max(2, lines.length / 2),
    );
    const page = block.items[0]?.page ?? 0;
    return columns.length < FEWEST_COLUMNS ? [] : [{ page, text: textOf(block.items) }];
  });
}

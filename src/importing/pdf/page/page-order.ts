import { type PageItem, rightOf } from './page-items.ts';
import { itemsOf, type RawBlock } from './raw-block.ts';

/** Where a block stands on its page: its left and right edge, and the baselines of its first and last line. */
export interface Place {
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The place of a block's items. */
export function placeOf(items: readonly PageItem[]): Place {
  return {
    x: Math.min(...items.map((item) => item.x)),
    right: Math.max(...items.map(rightOf)),
    top: Math.min(...items.map((item) => item.y)),
    bottom: Math.max(...items.map((item) => item.y)),
  };
}

/** Whether blocks come in an order that a page is read in: not when a third of them jump back up the page. */
export function isInReadingOrder(blocks: readonly RawBlock[]): boolean {
  const tops = blocks.map((block) => placeOf(itemsOf(block)).top);
  const jumps = tops.filter((top, index) => index > 0 && top < (tops[index - 1] ?? top) - 2);
  return tops.length < 4 || jumps.length * 3 < tops.length;
}

/** Puts `added` between the blocks of a page, each before the first that stands lower. */
export function insertByPlace(blocks: readonly RawBlock[], added: readonly RawBlock[]): RawBlock[] {
  const all = [...blocks];
  for (const block of added) {
    const { top } = placeOf(itemsOf(block));
    const next = all.findIndex((other) => placeOf(itemsOf(other)).top > top);
    all.splice(next === -1 ? all.length : next, 0, block);
  }
  return all;
}

import { type PageItem, rightOf } from './page-items.ts';

/** How one item stands to the one that is read before it: part of the same word, the next word, or on a new line. */
export type Joint = 'glued' | 'spaced' | 'new line';

/**
 * How `next` follows `previous`, by position alone: this is geometry, no decision on what either is. A raised or lowered
 * mark stays on its line.
 */
export function jointOf(previous: PageItem, next: PageItem): Joint {
  if (previous.page !== next.page || previous.turned !== next.turned) return 'new line';
  const size = Math.max(previous.size, next.size);
  if (previous.turned) return Math.abs(previous.x - next.x) > size ? 'new line' : 'spaced';
  const gap = next.x - rightOf(previous);
  if (Math.abs(previous.y - next.y) > size * 0.6 || gap < -size) return 'new line';
  const isSet = next.spaced || /\s$/u.test(previous.text) || /^\s/u.test(next.text);
  return isSet || gap > size * 0.12 ? 'spaced' : 'glued';
}

/** Whether an item is set smaller and higher than the line it stands on, as the mark of a note is. */
export function isRaised(item: PageItem, line: { readonly size: number; readonly y: number }): boolean {
  return item.size <= line.size * 0.85 && line.y - item.y > line.size * 0.15;
}

import { toLines } from '../page/line.ts';
import { isRaised } from '../page/neighbours.ts';
import type { PageItem } from '../page/page-items.ts';

/** The notes that one tag holds: each begins a line with a raised number. */
export function splitNotes(items: readonly PageItem[]): PageItem[][] {
  const notes: PageItem[][] = [];
  for (const line of toLines(items)) {
    const [mark] = line.items;
    const isMark =
      mark !== undefined && isRaised(mark, line) && /^(?:\d{1,3}|[*†‡§]+)$/.test(mark.text.trim());
    if (isMark || notes.length === 0) notes.push([...line.items]);
    else notes.at(-1)?.push(...line.items);
  }
  return notes;
}

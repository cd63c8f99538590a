import { type PrintedLine, toLines } from '../page/line.ts';
import type { RawBlock, TextBlock } from '../page/raw-blocks.ts';
import { isRaised, type PageItem } from '../page/page-items.ts';

/**
 * Joins paragraphs that the tags cut in the middle of a sentence. Two blocks are joined when the first does not end
 * like a sentence, the second begins with a small letter right below it, and the layout looks like one paragraph.
 */
export function joinCutBlocks(blocks: readonly RawBlock[]): RawBlock[] {
  const joined: RawBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before?.kind === 'text' && block.kind === 'text' && isRest(before, block)) {
      joined[joined.length - 1] = { ...before, items: [...before.items, ...block.items] };
    } else joined.push(block);
  }
  return joined;
}

function isRest(before: TextBlock, block: TextBlock): boolean {
  const isText = (role: TextBlock['role']): boolean => role === 'paragraph' || role === 'unknown';
  if (!isText(block.role) || !(isText(before.role) || before.role === 'item')) return false;
  const lines = toLines(before.items);
  const last = lines.at(-1);
  const [next] = toLines(block.items);
  if (last === undefined || next === undefined) return false;
  if (/[.:;!?]["'’”)]*\d*$/u.test(last.text) || !/^\p{Ll}/u.test(next.text)) return false;
  const gap = next.y - last.y;
  return gap > 0 && gap < next.size * 1.45 && Math.abs(next.size - last.size) < 0.6 && isAligned(lines, next);
}

/**
 * Whether a line begins where the lines above it do. The first of them may stand further out, for a label or a
 * bullet, or further in.
 */
function isAligned(lines: readonly PrintedLine[], next: PrintedLine): boolean {
  const last = lines.at(-1);
  if (last === undefined) return false;
  return lines.length > 1
    ? Math.abs(last.x - next.x) < 3
    : last.items.some((item) => Math.abs(item.x - next.x) < 3);
}

/** Divides the items of one tag into notes: a new note begins at each line that starts with a raised number. */
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

import type { Range } from './match';

/** A stretch of a passage: the report's words, marked or not, or the site's sign for words left out. */
export interface Piece {
  readonly kind: 'text' | 'mark' | 'gap';
  readonly text: string;
}

const LONGEST = 340;
const LEAD = 90;

/** The part of a text around its marks, as pieces that can be printed one after the other; a short text is whole. */
export function cutPassage(text: string, ranges: readonly Range[]): readonly Piece[] {
  const [from, to] = windowOf(text, ranges);
  const pieces: Piece[] = [];
  if (from > 0) pieces.push({ kind: 'gap', text: '…' });
  let at = from;
  for (const range of ranges) {
    if (range.start < at || range.end > to) continue;
    if (range.start > at) pieces.push({ kind: 'text', text: text.slice(at, range.start) });
    pieces.push({ kind: 'mark', text: text.slice(range.start, range.end) });
    at = range.end;
  }
  if (at < to) pieces.push({ kind: 'text', text: text.slice(at, to) });
  if (to < text.length) pieces.push({ kind: 'gap', text: '…' });
  return pieces;
}

/** The stretch of at most 340 characters that holds the most marks, cut between words. */
function windowOf(text: string, ranges: readonly Range[]): readonly [number, number] {
  if (text.length <= LONGEST) return [0, text.length];
  let best = 0;
  let most = 0;
  for (const { start } of ranges) {
    const from = Math.max(0, start - LEAD);
    const held = ranges.filter((range) => range.start >= from && range.end <= from + LONGEST).length;
    if (held > most) [best, most] = [from, held];
  }
  const from = Math.min(best, text.length - LONGEST);
  return [wordStart(text, from), wordEnd(text, from + LONGEST)];
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at - 1);
  return space < 0 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space <= 0 ? at : space;
}

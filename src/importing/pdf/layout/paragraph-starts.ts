import { BULLET, ENTRY, LABEL } from '../../source/label.ts';
import type { PrintedLine } from '../page/line.ts';
import { isRaised, rightOf } from '../page/page-items.ts';

/**
 * The usual distance between two lines of a paragraph, in points, for each type size: the distance that occurs most.
 */
export function usualGaps(lines: readonly PrintedLine[]): ReadonlyMap<number, number> {
  const gaps = new Map<number, Map<number, number>>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || Math.abs(before.size - line.size) > 0.6) continue;
    const size = Math.round(line.size);
    const gap = Math.round((line.y - before.y) * 2) / 2;
    const counted = gaps.get(size) ?? new Map<number, number>();
    gaps.set(size, counted.set(gap, (counted.get(gap) ?? 0) + 1));
  }
  return new Map(
    [...gaps].map(([size, counted]) => {
      // Of distances that are as common, the smaller is the one inside paragraphs.
      const [gap] = [...counted].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0] ?? [
        size * 1.2,
      ];
      return [size, Math.min(gap, size * 1.8)];
    }),
  );
}

/**
 * A label and the first word of its paragraph. A bare number is left out, because a sentence can begin with one as
 * well.
 */
const BEGINNING =
  /^(?:\d{1,3}\.|\d{1,3}(?:\.\d{1,3})+\.?|[A-Z]{1,2}\d{1,3}[.:]?|(?:Recommendation|Para(?:graph)?) \d{1,3}[.:]?)\s+["'“‘]?\p{Lu}/u;
const SENTENCE_END = /[.:;?!]["'”’)]*\d{0,3}$/;

/**
 * Whether a line begins a new paragraph. `open` are the lines of the paragraph read so far, `right` is the right edge
 * of the text around the line, `gaps` are the usual line distances, and `size` is that of the document’s body text.
 */
export function startsParagraph(
  line: PrintedLine,
  open: readonly PrintedLine[],
  right: number,
  gaps: ReadonlyMap<number, number>,
  size: number,
): boolean {
  const before = open.at(-1);
  const first = open[0];
  if (before === undefined || first === undefined) return false;
  const usual = gaps.get(Math.round(line.size)) ?? line.size * 1.2;
  if (line.y - before.y > usual * 1.3) return true;
  if (Math.abs(line.size - before.size) > before.size * 0.08) return true;
  if (startsWithMarker(line) || startsNote(line, size)) return true;
  if (BEGINNING.test(line.text) && (SENTENCE_END.test(before.text) || before.bold)) return true;
  if (isBrokenByHand(before, line, right, size)) return true;
  const textX = open.length > 1 ? before.x : hangingX(first);
  if (open.length > 1 && line.x > textX + line.size * 0.9) return true;
  return line.x < textX - line.size * 0.9 && open.length > 1;
}

/** The right edge of the text around a line, from the lines near it in the same size. */
export function rightNear(lines: readonly PrintedLine[], index: number): number {
  const size = lines[index]?.size ?? 0;
  const around = lines
    .slice(Math.max(0, index - 4), index + 4)
    .filter((line) => Math.abs(line.size - size) < 0.6);
  return Math.max(0, ...around.map((line) => line.right));
}

/**
 * Whether the line above was ended on purpose, because the first word of this line would still have fitted on it.
 * Says nothing of large type, which is broken for looks, or of a line that ends inside a word.
 */
function isBrokenByHand(before: PrintedLine, line: PrintedLine, right: number, size: number): boolean {
  if (line.size > size * 1.4 || /[-\u2010\u00ad]$/.test(before.text)) return false;

  const [first] = line.items;
  const word = first?.text.trim().split(' ')[0] ?? '';
  const width = first === undefined ? 0 : (first.width * word.length) / Math.max(1, first.text.length);
  const room = right - before.right - width;
  // Text in small letters that goes on mid-sentence is broken by hand only where much room is left, as in a list.
  const goesOn = /^\p{Ll}/u.test(line.text) && !/[.:;!?]$/.test(before.text);
  return room > line.size * 2.5 && (!goesOn || room > (right - before.x) * 0.4);
}

/** Whether a line begins with a bullet, or with a label or the mark of a note set apart from its text. */
function startsWithMarker(line: PrintedLine): boolean {
  const [marker, text] = line.items;
  if (marker === undefined) return false;
  const alone = marker.text.trim();
  if (text === undefined) return false;
  const isApart = text.x - rightOf(marker) > line.size * 0.3 || text.spaced;
  if (BULLET.test(alone) || ENTRY.test(alone)) return isApart;
  if (isRaised(marker, line) && /^\d{1,3}$/.test(alone)) return true;
  return text.x - rightOf(marker) > Math.max(line.size * 0.4, usualSpace(line) * 1.4) && LABEL.test(alone);
}

/** The usual space between the words of a line, where each word is an item of its own; else 0. */
function usualSpace(line: PrintedLine): number {
  const gaps = line.items.slice(2).map((item, index) => item.x - rightOf(line.items[index + 1] ?? item));
  return gaps.length < 2 ? 0 : (gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0);
}

/** Whether a line begins a note: it is small and begins with a number, which most documents raise but not all. */
function startsNote(line: PrintedLine, size: number): boolean {
  const [mark, text] = line.items;
  if (mark === undefined || line.size > size * 0.93) return false;
  if (/^\d{1,3}\s+\p{Lu}/u.test(mark.text)) return true;
  return text !== undefined && /^\d{1,3}$/.test(mark.text.trim()) && text.x >= rightOf(mark);
}

function hangingX(line: PrintedLine): number {
  return startsWithMarker(line) ? (line.items[1]?.x ?? line.x) : line.x;
}

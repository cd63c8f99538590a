/**
 * A piece of text as the PDF draws it, often a word or a part of one. Positions are in points from the upper left
 * corner of the page; y is the baseline.
 */
export interface PageItem {
  readonly page: number;
  /** Its position in the order of drawing, from 0. */
  readonly index: number;
  readonly text: string;
  /** Whether the PDF draws a space before it. */
  readonly spaced: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  /** The id of the marked content that holds it, by which tags refer to text; null where there is none. */
  readonly content: string | null;
  /** Whether the PDF marks it as decoration ("artifact"). */
  readonly artifact: boolean;
  /** Whether it is written in another direction than from left to right. */
  readonly turned: boolean;
  /** Whether the tags call it the reference to a note. */
  readonly reference: boolean;
}

/** An element of a PDF's structure tree: its role, and its children, each an element or the id of marked content. */
export interface TagNode {
  readonly role: string;
  readonly children: readonly (TagNode | string)[];
}

/** A page of a PDF: its size in points, its text in the order of drawing, and its tags where there are any. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
  readonly tags: TagNode | null;
}

/** The right edge of an item. */
export function rightOf(item: PageItem): number {
  return item.x + item.width;
}

/**
 * The area that some items take up on their page: the left and right edge, and the baselines of the first and the
 * last line.
 */
export interface Area {
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The area that these items take up. */
export function areaOf(items: readonly PageItem[]): Area {
  return {
    x: Math.min(...items.map((item) => item.x)),
    right: Math.max(...items.map(rightOf)),
    top: Math.min(...items.map((item) => item.y)),
    bottom: Math.max(...items.map((item) => item.y)),
  };
}

/**
 * The text with every kind of space written as a plain one, ligatures taken apart, and invisible characters such as
 * soft hyphens removed. Nothing else is changed.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu, ' ')
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\p{Cc}\p{Cf}]/gu, '');
}

/** How an item follows the one before it: in the same word, as the next word, or on a new line. */
export type Joint = 'glued' | 'spaced' | 'new line';

/**
 * How `next` follows `previous`, judged by their positions alone. A raised or lowered mark counts as standing on its
 * line.
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

/** Whether an item is smaller and higher than its line, as the mark of a note is. */
export function isRaised(item: PageItem, line: { readonly size: number; readonly y: number }): boolean {
  return item.size <= line.size * 0.85 && line.y - item.y > line.size * 0.15;
}

/** A piece of text as a page of a PDF sets it: position in points from the page's upper left corner, y at the baseline. */
export interface PageItem {
  readonly page: number;
  /** Where it comes in the order of drawing. */
  readonly index: number;
  readonly text: string;
  /** Whether a space is drawn before it. */
  readonly spaced: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  /** The marked content that it belongs to; null outside any. */
  readonly content: string | null;
  /** Whether the PDF itself calls it decoration. */
  readonly artifact: boolean;
  /** Whether it runs other than from left to right. */
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

/** Where some items stand on their page: its left and right edge, and the baselines of its first and last line. */
export interface Place {
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The place of some items. */
export function placeOf(items: readonly PageItem[]): Place {
  return {
    x: Math.min(...items.map((item) => item.x)),
    right: Math.max(...items.map(rightOf)),
    top: Math.min(...items.map((item) => item.y)),
    bottom: Math.max(...items.map((item) => item.y)),
  };
}

/** The text without characters that have no ink: every space becomes a plain one, soft hyphens and the like go. Ligatures
 * are taken apart; nothing else is changed. */
export function cleanText(text: string): string {
  return text
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu, ' ')
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\p{Cc}\p{Cf}]/gu, '');
}

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

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

/** The text without characters that have no ink: every space becomes a plain one, soft hyphens and the like go. Ligatures
 * are taken apart; nothing else is changed. */
export function cleanText(text: string): string {
  return text
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu, ' ')
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\p{Cc}\p{Cf}]/gu, '');
}

import { cleanText, isRaised, jointOf, type PageItem, rightOf } from './page-items.ts';

/** One printed line: its items from left to right, and the type size and baseline that most of it has. */
export interface PrintedLine {
  readonly items: readonly PageItem[];
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly text: string;
}

/**
 * Divides items into lines. They are taken in the order given; a new line begins at each item that does not stand on
 * the line of the one before.
 */
export function toLines(items: readonly PageItem[]): PrintedLine[] {
  const lines: PageItem[][] = [];
  let previous: PageItem | null = null;
  for (const item of items) {
    if (previous === null || jointOf(previous, item) === 'new line') lines.push([item]);
    else lines.at(-1)?.push(item);
    previous = item;
  }
  return lines.map(toLine);
}

/** Makes a line of items that are already known to stand on it, from left to right. */
export function toLine(items: readonly PageItem[]): PrintedLine {
  const main = mainItem(items);
  return {
    items,
    page: main.page,
    x: Math.min(...items.map((item) => item.x)),
    right: Math.max(...items.map(rightOf)),
    y: main.y,
    size: main.size,
    bold: items.every((item) => item.bold || isRaised(item, main) || !/[\p{L}\p{N}]/u.test(item.text)),
    text: textOf(items),
  };
}

/** The line's words with single spaces between them. */
export function textOf(items: readonly PageItem[]): string {
  let text = '';
  let previous: PageItem | null = null;
  for (const item of items) {
    if (previous !== null && jointOf(previous, item) !== 'glued') text += ' ';
    text += item.text;
    previous = item;
  }
  return cleanText(text).replace(/ +/g, ' ').trim();
}

/** An item of the size that most letters of the line have. */
function mainItem(items: readonly PageItem[]): PageItem {
  const letters = new Map<number, number>();
  for (const item of items) {
    const size = Math.round(item.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + cleanText(item.text).trim().length);
  }
  const [size] = [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  const main = items.find((item) => Math.round(item.size * 2) / 2 === size);
  if (main === undefined) throw new Error('A line has no items.');
  return main;
}

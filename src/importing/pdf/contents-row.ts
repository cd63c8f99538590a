import type { LeftOut } from '../source-document.ts';
import { cleanText, type PageItem, rightOf } from './page-items.ts';
import { textOf } from './line.ts';
import type { Row } from './rows.ts';
import type { RawBlock, TextBlock } from './raw-block.ts';

/** An entry of a list of contents: what it leads to and the page it names; and the dots between them. */
export interface ContentsRow {
  readonly cells: readonly (readonly PageItem[])[];
  readonly dots: readonly LeftOut[];
}

const DOTS = /(?:[.…·_]\s*){3,}$/u;

/**
 * Reads a block as an entry of a list of contents: its tags say so, dots lead to a number, or a wide gap does and a
 * neighbour is alike. Null when it is none.
 */
export function contentsRow(
  block: TextBlock,
  before: RawBlock | undefined,
  after: RawBlock | undefined,
): ContentsRow | null {
  const parts = split(block.items);
  if (parts === null) return null;
  const isListed = [before, after].some((other) => other?.kind === 'text' && split(other.items) !== null);
  return block.role === 'contents' || parts.dots.length > 0 || (parts.isFar && isListed) ? parts : null;
}

/**
 * The list of contents that begins with the first of these rows: for each entry the rows it takes. An entry ends with a
 * page number behind dots or a wide gap, and may have a row without one before it; three make a list.
 */
export function takeContents(rows: readonly Row[]): readonly (readonly Row[])[] {
  const entries: Row[][] = [];
  let open: Row[] = [];
  for (const row of rows) {
    open.push(row);
    if (isEntry(row)) {
      entries.push(open);
      open = [];
    } else if (open.length > 2) break;
  }
  const [first] = entries;
  return entries.length < 3 || first === undefined || first.length > 1 ? [] : entries;
}

function isEntry(row: Row): boolean {
  const parts = split(row);
  return parts !== null && (parts.isFar || parts.dots.length > 0) && /\p{L}{2}/u.test(textOf(row));
}

function split(items: readonly PageItem[]): (ContentsRow & { readonly isFar: boolean }) | null {
  const last = items.at(-1);
  const title = items.slice(0, -1);
  const before = title.at(-1);
  if (last === undefined) return null;
  const whole = cleanText(last.text).trim();
  const glued = /^(.*?)((?:[.…·_]\s*){3,})(\d{1,4}|[ivxlc]{1,6})$/iu.exec(whole);
  if (glued !== null) {
    const [, words = '', dots = '', page = ''] = glued;
    const start = words.trim() === '' ? title : [...title, { ...last, text: words }];
    return {
      cells: [trimDots(start), [{ ...last, text: page, spaced: true }]],
      dots: leftOut(last, dots),
      isFar: true,
    };
  }
  if (!/^(?:\d{1,4}|[ivxlc]{1,6})$/i.test(whole) || before === undefined) return null;
  const found = DOTS.exec(cleanText(before.text).trim())?.[0];
  return {
    cells: [trimDots(title), [last]],
    dots: found === undefined ? [] : leftOut(before, found),
    isFar: last.x - rightOf(before) > last.size * 2,
  };
}

function leftOut(item: PageItem, dots: string): LeftOut[] {
  return [{ page: item.page, text: dots.trim(), reason: 'dots that lead to a page number' }];
}

function trimDots(items: readonly PageItem[]): PageItem[] {
  return items.flatMap((item) => {
    const text = item === items.at(-1) ? cleanText(item.text).trim().replace(DOTS, '') : item.text;
    return text.trim() === '' ? [] : [{ ...item, text }];
  });
}

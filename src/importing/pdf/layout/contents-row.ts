import type { LeftOut, Repair } from '../../source/source-document.ts';
import { type PageItem, rightOf } from '../page/page-items.ts';
import { textOf } from '../page/line.ts';
import type { Row } from '../page/rows.ts';
import type { RawBlock, TextBlock } from '../page/raw-blocks.ts';

/**
 * An entry of a list of contents: the heading it names, the page number beside it, and the dots between the two,
 * which are left out.
 */
export interface ContentsRow {
  readonly cells: readonly (readonly PageItem[])[];
  readonly dots: readonly LeftOut[];
  readonly repairs: readonly Repair[];
}

const ENTRY = /^(.*?)((?:\s*[.…·_]){3,})\s*(\d{1,4}|[ivxlc]{1,6})$/iu;
const ONLY_DOTS = /^[.…·_\s]*$/u;

/**
 * Reads a block as an entry of a list of contents; null when it is not one. It is one when its tags say so, when dots
 * lead to a number at its end, or when a wide gap does and a neighbouring block is built in the same way.
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
 * The list of contents that begins with the first of these rows: for each entry, the rows that it takes. An entry
 * ends with a page number behind dots or a wide gap; one row without a number may come before, where its heading is
 * longer than a line. Fewer than three entries are no list.
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
  if (last === undefined) return null;
  const text = textOf(items);
  const [, title, dots, page] = ENTRY.exec(text) ?? [];
  if (title !== undefined && dots !== undefined && page !== undefined) {
    const read = text.split(' ');
    const written = [title, dots, page].flatMap((part) => part.trim().split(/\s+/u)).filter(Boolean);
    const isGlued = read.length !== written.length;
    return {
      cells: [withoutDots(items, page), [{ ...last, text: page, spaced: true }]],
      dots: [{ page: last.page, text: dots.trim(), reason: 'dots that lead to a page number' }],
      repairs: isGlued ? [{ page: last.page, read, written, certain: true }] : [],
      isFar: true,
    };
  }
  const before = items.at(-2);
  if (before === undefined || !/^(?:\d{1,4}|[ivxlc]{1,6})$/i.test(last.text.trim())) return null;
  const isFar = last.x - rightOf(before) > last.size * 2;
  return { cells: [items.slice(0, -1), [last]], dots: [], repairs: [], isFar };
}

/** The items of the heading: those before the page number, without the dots in between. */
function withoutDots(items: readonly PageItem[], page: string): PageItem[] {
  const title = items.map((item, index) =>
    index === items.length - 1 ? { ...item, text: item.text.trimEnd().slice(0, -page.length) } : item,
  );
  while (ONLY_DOTS.test(title.at(-1)?.text ?? 'end')) title.pop();
  return title.map((item, index) =>
    index === title.length - 1 ? { ...item, text: item.text.replace(/(?:\s*[.…·_]){3,}\s*$/u, '') } : item,
  );
}

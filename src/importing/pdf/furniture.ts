import type { LeftOut } from '../source/source-document.ts';
import { textOf } from './page/line.ts';
import { type PageItem, type PdfPage, areaOf } from './page/page-items.ts';
import { type Row, toRows } from './page/rows.ts';

/**
 * Page furniture: running heads, running feet and page numbers, which are no text of the report. Once as items to be
 * taken off the pages, and once in words for the account of what was left out.
 */
export interface Furniture {
  readonly items: ReadonlySet<PageItem>;
  readonly leftOut: readonly LeftOut[];
}

const EDGE = 0.12;

/**
 * Finds the page furniture of a document. Three things count as furniture: a number alone at the edge of a page; what
 * the PDF itself marks as decoration and repeats on at least two pages; and any other text that stands outermost at
 * the same height on three pages (on both, where there are two). Decoration that comes only once is kept as text,
 * because notices of copyright are often marked so.
 */
export function findFurniture(pages: readonly PdfPage[]): Furniture {
  const rows = pages.flatMap((page) => [
    ...markedRows(page).map((row) => ({ page, row, isMarked: true })),
    ...edgeRows(page).map((row) => ({ page, row, isMarked: false })),
  ]);
  const entries = rows.map((entry) => {
    const text = textOf(entry.row);
    return { ...entry, text, patterns: patternsOf(text, entry.page.number), y: areaOf(entry.row).bottom };
  });
  const byPattern = new Map<string, typeof entries>();
  for (const entry of entries) {
    for (const pattern of entry.patterns) byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), entry]);
  }
  const needed = Math.min(3, Math.max(2, pages.length));
  const found = entries.filter((entry) => {
    const times = Math.max(
      ...entry.patterns.map((pattern) => {
        const alike = (byPattern.get(pattern) ?? []).filter(
          ({ y }) => entry.isMarked || Math.abs(y - entry.y) < 3,
        );
        return new Set(alike.map(({ page }) => page.number)).size;
      }),
    );
    return times >= (entry.isMarked ? 2 : needed) || isNumber(entry.text);
  });
  return {
    items: new Set(found.flatMap(({ row }) => row)),
    leftOut: found.map(({ page, text }) => ({
      page: page.number,
      text,
      reason: isNumber(text) ? 'page number' : 'running head or foot',
    })),
  };
}

function markedRows(page: PdfPage): Row[] {
  return toRows(page.items.filter((item) => item.artifact));
}

function edgeRows(page: PdfPage): Row[] {
  const rows = toRows(page.items.filter((item) => !item.artifact));
  return [...apartFromText(rows, page.height), ...apartFromText(rows.toReversed(), page.height)];
}

const MOST_ROWS = 3;

/**
 * The rows at the edge of a page, from outside in, up to the first wide gap. None where no such gap separates them
 * from the text, or where they reach far into the page.
 */
function apartFromText(rows: readonly Row[], height: number): Row[] {
  const outer: Row[] = [];
  for (const row of rows.slice(0, MOST_ROWS + 1)) {
    const before = outer.at(-1);
    const gap = before === undefined ? 0 : Math.abs(areaOf(row).top - areaOf(before).bottom);
    const size = Math.min(...[...row, ...(before ?? row)].map((item) => item.size));
    if (gap > size * 1.6) return outer;
    const { top, bottom } = areaOf(row);
    if (bottom > height * EDGE && top < height * (1 - EDGE)) return [];
    outer.push(row);
  }
  return rows.length <= MOST_ROWS ? outer : [];
}

/**
 * What a row of furniture looks like on every page: its text, with the page’s own number written as how far it is
 * from the page’s position in the file. That distance is the same on all pages, whereas the number of a note changes
 * from page to page. The page’s own number may stand first, last, or before the count of all pages ("5/12"), so there
 * is a pattern for each; other numbers of the row stay as they are ("21 to 25 March 2022  5").
 */
function patternsOf(text: string, page: number): string[] {
  const plain = text.toLowerCase().replace(/^[ivxlc]+$/, '#');
  const offset = (number: string): string => `#${Number(number) - page}`;
  const places = [/^\d{1,4}/, /\d{1,4}$/, /(?<!\d)\d{1,4}(?= ?(?:\/|of) ?\d{1,4}$)/];
  return [...new Set([plain, ...places.map((place) => plain.replace(place, offset))])];
}

function isNumber(text: string): boolean {
  return /^(?:page\s*)?[-–\s]*(?:\d{1,4}|[ivxlc]{1,6})[-–\s]*(?:(?:of|\/)\s*\d{1,4})?$/iu.test(text);
}

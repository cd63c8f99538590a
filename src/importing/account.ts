import type { SeedText } from './seed-text.ts';
import type { LeftOut, Repair } from './source/source-document.ts';
import { cleanText, jointOf, type PdfPage } from './pdf/page/page-items.ts';

/** Words of one page that the seed does not hold, or holds though the page does not. */
interface Discrepancy {
  readonly page: number;
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
}

/** What became of the words of a source. */
export interface Account {
  readonly words: number;
  readonly written: number;
  readonly leftOut: number;
  readonly discrepancies: readonly Discrepancy[];
}

/**
 * Accounts for every word of a source, page by page: each stands in the seed's text on a line of that page, or in the list
 * of what was left out. It reads the seed as it is written and the pages' words as they stand (`pageWords`, by page from
 * 1), and knows nothing of how one was made from the other but the repairs, each of which must keep its letters.
 */
export function accountFor(
  pageWords: readonly (readonly string[])[],
  seed: SeedText,
  leftOut: readonly LeftOut[],
  repairs: readonly Repair[],
): Account {
  const parts = Map.groupBy(seed.lines.flat(), ({ page }) => page);
  const written = pageWords.map((_, index) =>
    (parts.get(index + 1) ?? []).flatMap(({ text }) => wordsOfLine(text)),
  );
  const unread = pageWords.map((_, index) =>
    leftOut.filter(({ page }) => page === index + 1).flatMap(({ text }) => splitWords(text)),
  );
  const discrepancies = pageWords.flatMap((words, index) => {
    const page = index + 1;
    const balance = new Map<string, number>();
    const count = (word: string, by: number): void => {
      balance.set(word, (balance.get(word) ?? 0) + by);
    };
    for (const word of words) count(word, 1);
    for (const repair of repairs) {
      if (repair.page !== page || !keepsLetters(repair)) continue;
      for (const word of repair.read) count(word, -1);
      for (const word of repair.written) count(word, 1);
    }
    for (const word of [...(written[index] ?? []), ...(unread[index] ?? [])]) count(word, -1);
    const missing = [...balance].flatMap(([word, by]) => Array<string>(Math.max(0, by)).fill(word));
    const surplus = [...balance].flatMap(([word, by]) => Array<string>(Math.max(0, -by)).fill(word));
    return missing.length + surplus.length === 0 ? [] : [{ page, missing, surplus }];
  });
  return {
    words: pageWords.flat().length,
    written: written.flat().length,
    leftOut: unread.flat().length,
    discrepancies,
  };
}

/** The words of a line of a seed, without what the form adds: signs of headings, lists, quotations, faces and notes. */
function wordsOfLine(line: string): string[] {
  const text = line
    .replace(/^#{1,6} |^ *- |^> /u, '')
    .replaceAll('**', '')
    .replace(/<\/?sup>/g, '');
  return splitWords(text);
}

function splitWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function keepsLetters({ read, written }: Repair): boolean {
  const [from, to] = [read.join(''), written.join('')];
  return (
    from === to || (read.length === 2 && from.replace(/[-\u2010]/gu, '') === to.replace(/[-\u2010]/gu, ''))
  );
}

/**
 * The words of a page's text layer, in the order of drawing: what stands apart, or on another line, is another word. No
 * reading of tags or layout comes into it.
 */
export function pageWords(page: PdfPage): string[] {
  const words: string[] = [];
  for (const [index, item] of page.items.entries()) {
    const before = page.items[index - 1];
    const [first = '', ...rest] = cleanText(item.text).split(' ');
    const last = words.length - 1;
    if (before !== undefined && jointOf(before, item) === 'glued' && last >= 0) words[last] += first;
    else words.push(first);
    words.push(...rest);
  }
  return words.filter((word) => word !== '');
}

import { firstMatch } from './fragment-match.ts';
import type { TextFragment } from '../site/text-fragment.ts';

/** A quotation of at most this many words is named whole; of a longer one the first and last words are. */
const SHORT = 10;

/** The fewest words that begin and end a long quotation. */
const FEWEST = 4;

/** The words around a quotation that tell it from others: as few as help, and the most that an address carries. */
const CONTEXT = { fewest: 3, most: 12 };

/**
 * The text fragment that makes a browser mark a quotation and nothing else. `page` is the text of the page, a line for
 * each block; the quotation stands in it at `at`. Undefined where none does, as for words of a block that is printed twice.
 */
export function quotationFragment(page: string, quote: string, at: number): TextFragment | undefined {
  const end = at + quote.length;
  const before = page.slice(page.lastIndexOf('\n', at) + 1, at);
  const after = page.slice(end, `${page}\n`.indexOf('\n', end));
  for (const fragment of listFragments(before, quote, after)) {
    const match = firstMatch(page, fragment);
    if (match?.start === at && match.end === end) return fragment;
  }
  return undefined;
}

/**
 * Every fragment that may name a quotation, the best first. A long one begins and ends like no other, if need be with
 * more of its words. A short one may stand in a title of the site too: it takes words around it along.
 */
function* listFragments(before: string, quote: string, after: string): Generator<TextFragment> {
  const words = quote.trim().split(/\s+/).length;
  if (words <= SHORT) {
    yield* withContext(before, { textStart: quote }, after);
    yield { textStart: quote };
    return;
  }
  for (let sum = 2 * FEWEST; sum <= words; sum += 1) {
    for (let start = FEWEST; start <= sum - FEWEST; start += 1) yield endsOf(quote, start, sum - start);
  }
  yield* withContext(before, endsOf(quote, FEWEST, FEWEST), after);
}

function* withContext(before: string, words: TextFragment, after: string): Generator<TextFragment> {
  for (let count = CONTEXT.fewest; count <= CONTEXT.most; count += 1) {
    const prefix = lastWords(before, count);
    const suffix = firstWords(after, count);
    if (prefix !== '') yield { ...words, prefix };
    if (suffix !== '') yield { ...words, suffix };
    if (prefix !== '' && suffix !== '') yield { ...words, prefix, suffix };
  }
}

const endsOf = (quote: string, start: number, end: number): TextFragment => ({
  textStart: firstWords(quote, start),
  textEnd: lastWords(quote, end),
});

const firstWords = (text: string, count: number): string =>
  new RegExp(String.raw`^\s*(\S+(?:\s+\S+){0,${count - 1}})`).exec(text)?.[1] ?? '';

const lastWords = (text: string, count: number): string =>
  new RegExp(String.raw`((?:\S+\s+){0,${count - 1}}\S+)\s*$`).exec(text)?.[1] ?? '';

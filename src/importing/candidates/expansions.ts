import type { OwnSentences } from './own-sentences.ts';

/** An abbreviation with the words that it stands for, where the report explains it in brackets. */
export interface ExpansionCandidate {
  readonly label: string;
  readonly short: string;
  readonly long: string;
  readonly quote: string;
}

const BRACKETS = /\(((?:\p{Lu}[\p{L}&]{1,7}))\)/gu;
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'to', 'on', 'at', 'a', 'with']);

/** Abbreviations in brackets whose letters begin the words before: the first of each, with its sentence. */
export function findExpansions(paragraphs: readonly OwnSentences[]): readonly ExpansionCandidate[] {
  const found = new Map<string, ExpansionCandidate>();
  for (const { label, sentences } of paragraphs) {
    for (const quote of sentences) {
      for (const match of quote.matchAll(BRACKETS)) {
        const short = match[1] ?? '';
        const long = expand(short, quote.slice(0, match.index).trim());
        if (long !== null && !found.has(short)) found.set(short, { label, short, long, quote });
      }
    }
  }
  return [...found.values()];
}

// Goes back word by word, or part by part in a compound, until every letter has begun one. Small words and the later
// parts of compounds need no letter, but may have one.
function expand(short: string, before: string): string | null {
  const letters = [...short.replace(/s$/u, '').replace('&', '').toLowerCase()];
  const parts = [...before.matchAll(/[^\s-]+/gu)];
  const begins = (at: number, letter: string): boolean =>
    parts[at]?.[0].toLowerCase().startsWith(letter) ?? false;
  const isSmall = (at: number): boolean => SMALL.has(parts[at]?.[0].toLowerCase() ?? '');
  const isLater = (at: number): boolean => before[(parts[at]?.index ?? 0) - 1] === '-';
  let start = parts.length;
  for (const letter of letters.toReversed()) {
    const last = start - 1;
    let great = last;
    while (great > 0 && (isSmall(great) || (isLater(great) && !begins(great, letter)))) great -= 1;
    const tried = [great, ...Array.from({ length: Math.max(0, last - great) }, (_, back) => last - back)];
    const at = tried.find((candidate) => begins(candidate, letter));
    if (at === undefined) return null;
    start = at;
  }
  return before.slice(parts[start]?.index ?? before.length);
}

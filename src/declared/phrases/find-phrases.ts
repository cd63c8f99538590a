/** Words to look for in the report's text, and the entry they belong to; words ending in `*` match any word so begun. */
export interface Phrase {
  readonly owner: string;
  readonly words: string;
}

/** Where a phrase stands in a text: offsets from 0, `end` after the last character, a plural's `s` included. */
interface PhraseMatch {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
}

/** Phrases made ready for looking up. */
interface PhraseIndex {
  /** By their first two letters, longest phrase first. */
  readonly byStart: ReadonlyMap<string, readonly Phrase[]>;
  /** The letters of each in lower case, without which a text cannot hold it. */
  readonly letters: readonly string[];
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
const REST_OF_WORD = /[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/uy;
const ACRONYM = /\p{Lu}{2}/u;

/** Makes phrases ready for `findPhrases`. Where two phrases fit, the longer one is tried first. */
export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const byStart = Map.groupBy(phrases, ({ words }) => keyOf(words));
  for (const sharing of byStart.values()) sharing.sort((a, b) => b.words.length - a.words.length);
  return { byStart, letters: phrases.map(({ words }) => words.replace(/\*$/, '').toLowerCase()) };
}

/**
 * Finds phrases in a text, from left to right and never overlapping: whole words, the longest phrase that fits, and
 * a plural in `s` with its singular. Acronyms (two capitals together) match their own case only, other words any case.
 * A hyphen is part of a word, so `operation` does not stand in `co-operation`.
 */
export function findPhrases(text: string, index: PhraseIndex): readonly PhraseMatch[] {
  // Most texts hold no phrase at all, and looking for letters is far quicker than going through words.
  const lowerText = text.toLowerCase();
  if (!index.letters.some((letters) => lowerText.includes(letters))) return [];
  const matches: PhraseMatch[] = [];
  let free = 0;
  for (const { index: start } of text.matchAll(WORD)) {
    if (start < free) continue;
    const match = matchAt(text, start, index);
    if (!match) continue;
    matches.push(match);
    free = match.end;
  }
  return matches;
}

function matchAt(text: string, start: number, index: PhraseIndex): PhraseMatch | undefined {
  for (const phrase of index.byStart.get(keyOf(text.slice(start))) ?? []) {
    const end = endOfPhrase(text, start, phrase.words);
    if (end !== undefined) return { phrase, start, end };
  }
  return undefined;
}

function endOfPhrase(text: string, start: number, words: string): number | undefined {
  const isOpen = words.endsWith('*');
  const stem = isOpen ? words.slice(0, -1) : words;
  const end = start + stem.length;
  if (!isSame(text.slice(start, end), stem)) return undefined;
  const endOfWord = findEndOfWord(text, end);
  const rest = text.slice(end, endOfWord);
  return isOpen || rest === '' || rest === 's' ? endOfWord : undefined;
}

function findEndOfWord(text: string, from: number): number {
  REST_OF_WORD.lastIndex = from;
  // The pattern fits anywhere, if only nothing; what counts is where it stops.
  REST_OF_WORD.test(text);
  return REST_OF_WORD.lastIndex;
}

function isSame(found: string, wanted: string): boolean {
  return ACRONYM.test(wanted) ? found === wanted : found.toLowerCase() === wanted.toLowerCase();
}

function keyOf(words: string): string {
  return words.slice(0, 2).toLowerCase();
}

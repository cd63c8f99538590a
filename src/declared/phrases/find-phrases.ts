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
  /** The letters of each, folded, without which a text cannot hold it. */
  readonly letters: readonly string[];
}

/** Where a word begins: a hyphen is part of it. */
const START_OF_WORD = /(?<![\p{L}\p{N}]-?)[\p{L}\p{N}]/uy;
const REST_OF_WORD = /[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/uy;
const ACRONYM = /\p{Lu}{2}/u;

/** Makes phrases ready for `findPhrases`. Where two phrases fit, the longer one is tried first. */
export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const byStart = Map.groupBy(phrases, ({ words }) => keyOf(words));
  for (const sharing of byStart.values()) sharing.sort((a, b) => b.words.length - a.words.length);
  return { byStart, letters: phrases.map(({ words }) => foldCase(words.replace(/\*$/, ''))).filter(Boolean) };
}

/** A text in lower case, each letter in its place: only this capital would become two. */
export const foldCase = (text: string): string => text.replaceAll('\u0130', 'i').toLowerCase();

/**
 * Finds phrases in a text, from left to right and never overlapping: whole words, the longest phrase that fits, and
 * a plural in `s` with its singular. Acronyms (two capitals together) match their own case only, other words any case.
 * A hyphen is part of a word, so `operation` does not stand in `co-operation`. Who looks in one text more than once
 * gives it folded as well.
 */
export function findPhrases(
  text: string,
  index: PhraseIndex,
  folded = foldCase(text),
): readonly PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  let free = 0;
  for (const start of listPlaces(folded, index.letters)) {
    if (start < free || !startsWord(text, start)) continue;
    const match = matchAt(text, start, index);
    if (!match) continue;
    matches.push(match);
    free = match.end;
  }
  return matches;
}

/** Where any of these letters stand, in order: far quicker found than the words of a text, most of which hold none. */
function listPlaces(folded: string, letters: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (const wanted of letters) {
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) places.push(at);
  }
  return places.sort((a, b) => a - b);
}

function startsWord(text: string, at: number): boolean {
  START_OF_WORD.lastIndex = at;
  return START_OF_WORD.test(text);
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

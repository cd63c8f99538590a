import { isMention, type SameWord } from './match.ts';
import type { Query } from './query.ts';
import { type Hit, scan, type ScanEntry } from './scan.ts';
import { stem as porter2 } from 'porter2';

/**
 * Beginnings of words that Porter2 gives the stem of another word with another meaning: "informal" that of "inform",
 * "traveller" that of "travel". Words that begin so are forms of each other only. All of them are a matter of
 * the language; none is here for what one report says.
 */
const APART = [
  'apartment',
  'authorit',
  'business',
  'considerabl',
  'department',
  'evening',
  'experiment',
  'importan',
  'informal',
  'likel',
  'officer',
  'overly',
  'paste',
  'positiv',
  'relativ',
  'responsib',
  'several',
  'traveller',
  'universit',
  'witness',
];

/**
 * The part that forms of a word share: "visit", "visits", "visited" and "visiting" give "visit". Porter2's, but for
 * consonants that are doubled before an ending ("referral" and "refer"). Only for grouping; never shown.
 */
export function stem(word: string): string {
  return (
    APART.find((beginning) => word.startsWith(beginning)) ??
    porter2(word).replace(/(?<=.{4})([bdfgklmnprt])\1$/, '$1')
  );
}

const stems = new Map<string, string>();

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = stem(word);
  stems.set(word, found);
  return found;
}

/** The word or another form of it ("visited" for "visit"). */
export const isRelated: SameWord = (wanted, token) =>
  isMention(wanted, token) || stemOf(token.base) === stemOf(wanted);

/** Records that are not among `mentions` but use related forms of the words ("visited" for "visit"). */
export function scanRelated(
  entries: readonly ScanEntry[],
  query: Query,
  mentions: readonly Hit[],
): readonly Hit[] {
  const listed = new Set(mentions.map(({ order }) => order));
  return scan(entries, query, isRelated).filter(({ order }) => !listed.has(order));
}

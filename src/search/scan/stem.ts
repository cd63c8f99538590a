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

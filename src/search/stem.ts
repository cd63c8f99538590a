const VOWEL = /[aeiouy]/;
const SHORT = 4;

/**
 * The part that forms of a word share: "visit", "visits", "visited" and "visiting" give "visit".
 * Only for grouping related forms; never shown. A word with a digit, or of fewer than four letters, is its own stem.
 */
export function stem(word: string): string {
  if (word.length < SHORT || /[^a-z]/.test(word)) return word;
  const singular = withoutPlural(word);
  const plain = withoutEnding(singular);
  return unify(plain);
}

function withoutPlural(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Endings from the longest to the shortest, with what takes their place: the first that leaves a stem wins. */
const ENDINGS: readonly (readonly [RegExp, string, number])[] = [
  [/(?:ization|isation)$/, 'ise', 3],
  [/(?:ational|ation|ator|ative)$/, 'ate', 3],
  [/(?:fulness|fully)$/, 'ful', 3],
  [/(?:iveness|ively)$/, 'ive', 3],
  [/(?:ousness|ously)$/, 'ous', 3],
  [/(?:ability|ably)$/, 'able', 3],
  [/(?:ically|ical)$/, 'ic', 3],
  [/ally$/, 'al', 3],
  [/ily$/, 'y', 3],
  [/(?:ement|ment|ness)$/, '', 4],
  [/(?:edly|ingly)$/, '', 3],
  [/(?:tion)$/, 't', 4],
  [/(?:sion)$/, 's', 4],
  [/ly$/, '', 3],
  [/(?:ing|ed)$/, '', 3],
  [/(?:er|or|al)$/, '', 4],
];

/** "nam" of "named": a short word that had no e would have doubled its consonant ("planned"). */
const LOST_E = /^[^aeiouy]*[aeiouy][^aeiouywx]$/;
/** "name", which without its e would be another word. */
const KEPT_E = /^[^aeiouy]*[aeiouy][^aeiouy]e$/;

function withoutEnding(word: string): string {
  for (const [ending, replacement, least] of ENDINGS) {
    const rest = word.replace(ending, '');
    if (rest !== word && rest.length >= least && VOWEL.test(rest)) {
      return LOST_E.test(rest) ? `${rest}e` : rest + replacement;
    }
  }
  return word;
}

/** Evens out what is left: final e, y and doubled consonants. */
function unify(rest: string): string {
  if (KEPT_E.test(rest)) return rest;
  const short = rest.replace(/ate$/, 'at').replace(/e$/, '').replace(/y$/, 'i');
  return short.length > 3 ? short.replace(/([bdfgklmnprt])\1$/, '$1') : short;
}

/** Plurals that no rule gives, by how a word ends: they hold for "grandchildren" and "chairwomen" too. */
const IRREGULAR: readonly (readonly [one: string, many: string])[] = [
  ['child', 'children'],
  ['man', 'men'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['half', 'halves'],
  ['criterion', 'criteria'],
  ['sis', 'ses'],
];

/** Words of the language that look like the plural of another word and mean something else. */
const NO_PLURALS = new Set(
  'its ours yours hers theirs does news goods besides economics physics politics'.split(' '),
);

/**
 * Whether two folded words are one noun, here in the singular and there in the plural. Spelling alone decides:
 * "monitors" is the plural of "monitor" even where it is a verb. "People" is a word of its own, not more than one
 * "person": it stands for too much else ("young people").
 */
export function isOtherNumber(a: string, b: string): boolean {
  return a[0] === b[0] && (isPlural(a, b) || isPlural(b, a));
}

function isPlural(many: string, one: string): boolean {
  if (one.length < 2 || /\d/.test(one) || NO_PLURALS.has(many)) return false;
  if (many === `${one}s`) return !one.endsWith('s');
  if (many === `${one}es`) return /(?:s|x|z|ch|sh|o)$/.test(one);
  if (many.endsWith('ies') && many === `${one.slice(0, -1)}ies`) return /[^aeiou]y$/.test(one);
  return IRREGULAR.some(
    ([single, plural]) => one.endsWith(single) && many === one.slice(0, -single.length) + plural,
  );
}

import { readFileSync } from 'node:fs';

/**
 * What a search must find, worked out from the source text by means of its own: its own reading of the file and
 * regular expressions over it. Shares nothing with the code of the site.
 */

/** A numbered paragraph or an action as the source prints it, cuts by page turns rejoined. */
export interface SourceUnit {
  readonly id: string;
  readonly text: string;
}

/** Paragraphs ("paragraph 61") and actions ("action 8") of a source file, in its order. */
export function readSourceUnits(file: string): readonly SourceUnit[] {
  const units: { id: string; text: string }[] = [];
  let open = false;
  let actions = 0;
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    const paragraph = /^(\d+)\. (.+)$/.exec(line);
    const action = /^- (.+)$/.exec(line);
    if (paragraph) {
      units.push({ id: `paragraph ${paragraph[1]}`, text: strip(paragraph[2]) });
      open = true;
    } else if (action && units.length > 0) {
      actions += 1;
      units.push({ id: `action ${actions}`, text: strip(action[1]) });
      open = false;
    } else if (/^(#|\*\*|---|This page is)/.test(line) || line.includes('\t')) {
      open = false;
    } else if (line.trim() !== '' && open) {
      const last = units.at(-1);
      if (last) last.text = `${last.text} ${strip(line)}`;
    }
  }
  return units;
}

const strip = (text = ''): string => text.replaceAll('**', '').trim();

/** Ids of the units whose words answer the query, given as a list of words or phrases that must all be there. */
export function expectedIds(units: readonly SourceUnit[], wanted: readonly string[]): readonly string[] {
  const patterns = wanted.map(patternOf);
  return units
    .filter(({ text }) => {
      const plain = text.replace(/’/g, "'");
      return patterns.every((pattern) => pattern.test(plain));
    })
    .map(({ id }) => id);
}

/**
 * A whole word or phrase, whatever its case and the punctuation between the words, hyphens there or not, each word in the
 * singular or the plural, a possessive after it.
 */
function patternOf(phrase: string): RegExp {
  const words = phrase.replace(/’/g, "'").split(/\s+/);
  const body = words
    .map((word) => {
      const parts = word.split('-');
      const before = parts.slice(0, -1).map((part) => `${spell(part)}[^\\p{L}\\p{N}]*`);
      return before.join('') + wordPattern(parts.at(-1) ?? '');
    })
    .join('[^\\p{L}\\p{N}]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?<!\\d[.,])${body}(?![\\p{L}\\p{N}])(?![.,]\\d)`, 'u');
}

function wordPattern(word: string): string {
  if (/\d/.test(word)) return word.endsWith('%') ? spell(word) : `${spell(word)}%?`;
  return `(?:(?:${bothNumbers(word.toLowerCase()).map(spell).join('|')})(?:'s)?)`;
}

/** A word letter by letter, in capitals or not, with a hyphen anywhere in it. */
function spell(word: string): string {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const letters = [...word].map((letter) =>
    letter.toLowerCase() === letter.toUpperCase()
      ? literal(letter)
      : `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
  );
  return letters.join(/\d/.test(word) ? '' : '-?');
}

/** Pairs that are not made with an s, as far as the source prints them, and what only looks like a pair. */
const OTHER_PAIRS = [
  ['child', 'children'],
  ['life', 'lives'],
  ['half', 'halves'],
  ['woman', 'women'],
];
const NO_PAIRS = ['its it', 'does do', 'does doe', 'goods good'];

/** The word, and every spelling that English could give its plural or its singular. */
function bothNumbers(word: string): readonly string[] {
  const made = [`${word}s`];
  if (/(s|x|z|ch|sh|o)$/.test(word)) made.push(`${word}es`);
  if (/[b-df-hj-np-tv-z]y$/.test(word)) made.push(word.replace(/y$/, 'ies'));
  if (/sis$/.test(word)) made.push(word.replace(/sis$/, 'ses'));
  if (/[^s]s$/.test(word) || /^[^s]s$/.test(word)) made.push(word.replace(/s$/, ''));
  if (/(s|x|z|ch|sh|o)es$/.test(word)) made.push(word.replace(/es$/, ''));
  if (/[b-df-hj-np-tv-z]ies$/.test(word)) made.push(word.replace(/ies$/, 'y'));
  if (/ses$/.test(word)) made.push(word.replace(/ses$/, 'sis'));
  const others = OTHER_PAIRS.find((pair) => pair.includes(word)) ?? [];
  const isPair = (other: string) =>
    Math.min(word.length, other.length) > 1 &&
    !NO_PAIRS.includes(`${word} ${other}`) &&
    !NO_PAIRS.includes(`${other} ${word}`) &&
    !(word.endsWith('s') && other === `${word}s`);
  return [word, ...others, ...made.filter(isPair)];
}

/** The words and numbers of a text as they are printed, without the punctuation around them. */
export function printedWords(text: string): readonly string[] {
  const chunks = text.match(/[\p{L}\p{N}'’%,.-]+/gu) ?? [];
  return chunks.map((chunk) => chunk.replace(/^['’.,-]+|['’.,-]+$/gu, '')).filter((word) => word !== '');
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What a search must find, worked out from the source text by means of its own: its own reading of the file and
 * regular expressions over it. Shares nothing with the code of the site.
 */

/** The text that the site publishes. */
export const SOURCE_FILE = fileURLToPath(new URL('../../seeds/000_dc7aebc1dbbe4bac.txt', import.meta.url));

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
 * A whole word or phrase, whatever its case and the punctuation between the words, hyphens there or not, a possessive or an
 * acronym's s after them.
 */
function patternOf(phrase: string): RegExp {
  const words = phrase.replace(/’/g, "'").split(/\s+/);
  const body = words
    .map((word) => word.split('-').map(wordPattern).join('[^\\p{L}\\p{N}]*'))
    .join('[^\\p{L}\\p{N}]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?<!\\d[.,])${body}(?![\\p{L}\\p{N}])(?![.,]\\d)`, 'u');
}

function wordPattern(word: string): string {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (/\d/.test(word)) return word.endsWith('%') ? literal(word) : `${literal(word)}%?`;
  const letters = [...word].map((letter) =>
    letter.toLowerCase() === letter.toUpperCase()
      ? literal(letter)
      : `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
  );
  const plural = /^[A-Za-z]{2,}$/.test(word) ? `|${word.toUpperCase()}s` : '';
  return `(?:${letters.join('-?')}(?:'s)?${plural})`;
}

/** The words and numbers of a text as they are printed, without the punctuation around them. */
export function printedWords(text: string): readonly string[] {
  const chunks = text.match(/[\p{L}\p{N}'’%,.-]+/gu) ?? [];
  return chunks.map((chunk) => chunk.replace(/^['’.,-]+|['’.,-]+$/gu, '')).filter((word) => word !== '');
}

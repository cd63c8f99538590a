import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The words of a report's source, in its order, by a reading of its own that shares nothing with the program: labels and
 * the marks of notes are words, what only marks headings, weight, quotations or bullets is none.
 */
export function sourceWords(folder: string): readonly string[] {
  const [file = ''] = readdirSync(join(folder, 'seeds')).filter((name) => name.endsWith('.txt'));
  const lines = readFileSync(join(folder, 'seeds', file), 'utf8').split('\n');
  return lines.flatMap((line) => lineWords(line.replace(/^\uFEFF/, '')));
}

/** The words of one line of source text. */
export function lineWords(line: string): readonly string[] {
  const words = line
    .replace(/^---$|^#+ |^> ?|^\s*[-•] /, '')
    .replace(/\*\*/g, '')
    .replace(/<\/?sup>/g, ' ')
    .replace(/(?<![\p{L}\p{N}])\*|\*(?![\p{L}\p{N}])/gu, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return splitWords(words);
}

/** The words of a text between white space; numbers without the full stop that a label may have. */
export function splitWords(text: string): readonly string[] {
  const words = text.split(/[\s⇥]+/).filter((word) => word !== '');
  return words.map((word) => word.replace(/^(\d+[A-Z]?)\.$/, '$1'));
}

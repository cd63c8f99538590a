import type { Run } from '../report/model';
import { box, type Element } from './element';

/** One printed word with the emphasis of each of its pieces: "adequate" in bold, then "." in plain. */
export type Word = readonly Run[];

/** Cuts runs into words at their spaces, keeping every other character. */
export function splitWords(runs: readonly Run[]): readonly Word[] {
  const words: Run[][] = [[]];
  for (const { kind, text } of runs) {
    for (const [index, piece] of text.split(/\s+/).entries()) {
      if (index > 0) words.push([]);
      if (piece !== '') words.at(-1)?.push({ kind, text: piece });
    }
  }
  return words.filter((word) => word.length > 0);
}

/**
 * Words as boxes that wrap. satori cannot wrap text of two weights, so every word is a box of its own. A mark after the
 * last word stays on its line.
 */
export function drawWords(words: readonly Word[], size: number, mark?: Element): Element {
  const marginRight = Math.round(size * 0.24);
  const boxes = words.map((word, index) => {
    const pieces = word.map(({ kind, text }) => box({ fontWeight: kind === 'strong' ? 600 : 400 }, text));
    if (!mark || index < words.length - 1) return box({ marginRight }, pieces);
    return box({}, [...pieces, mark]);
  });
  return box({ flexWrap: 'wrap', fontFamily: 'serif', fontSize: size, lineHeight: 1.36 }, boxes);
}

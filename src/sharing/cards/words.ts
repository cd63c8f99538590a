import type { Run, Words } from '../../report/blocks.ts';
import { type Face, widthOf } from './typeface.ts';

/** One printed word with the emphasis of each of its pieces: "adequate" in bold, then "." in plain. */
export type Word = readonly Words[];

/** Cuts runs into words at their spaces, keeping every other character. */
export function splitWords(runs: readonly Run[]): readonly Word[] {
  const words: Words[][] = [[]];
  for (const run of runs) {
    if (run.kind === 'mark') continue;
    const { kind, text } = run;
    for (const [index, piece] of text.split(/\s+/).entries()) {
      if (index > 0) words.push([]);
      if (piece !== '') words.at(-1)?.push({ kind, text: piece });
    }
  }
  return words.filter((word) => word.length > 0);
}

/** Sets words in lines of at most `width` pixels; a word that is wider than a line is broken. */
export function wrapWords(words: readonly Word[], face: Face, width: number): readonly (readonly Word[])[] {
  const space = widthOf(' ', face);
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of words.flatMap((each) => breakWord(each, face, width))) {
    const wide = widthOfWord(word, face);
    if (used > 0 && used + space + wide > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(word);
    used += (used > 0 ? space : 0) + wide;
  }
  return lines;
}

/** The words of one line as runs, in single spaces. */
export function joinWords(words: readonly Word[]): readonly Words[] {
  const runs: Words[] = [];
  for (const [index, word] of words.entries()) {
    for (const [at, { kind, text }] of word.entries()) {
      const last = runs.at(-1);
      const space = index > 0 && at === 0 ? ' ' : '';
      if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + space + text };
      else runs.push({ kind, text: space + text });
    }
  }
  return runs;
}

/** The face of a run: bold where the report prints bold. */
export function faceOf({ kind }: Words, face: Face): Face {
  return kind === 'strong' ? { ...face, weight: 600 } : face;
}

function widthOfWord(word: Word, face: Face): number {
  return word.reduce((sum, run) => sum + widthOf(run.text, faceOf(run, face)), 0);
}

function breakWord(word: Word, face: Face, width: number): readonly Word[] {
  if (widthOfWord(word, face) <= width) return [word];
  const parts: Words[][] = [[]];
  for (const { kind, text } of word) {
    for (const letter of text) {
      const part = parts.at(-1) ?? [];
      const longer = [...joinWords([part]), { kind, text: letter }];
      if (part.length > 0 && widthOfWord(longer, face) > width) parts.push([{ kind, text: letter }]);
      else parts[parts.length - 1] = [...joinWords([longer])];
    }
  }
  return parts;
}

import type { SeedText } from './seed-text.ts';

/** The page of the source on which a line of a seed begins, both counted from 1; 0 for a source without pages. */
export function pageOf(seed: SeedText, line: number): number {
  return seed.lines[line - 1]?.[0]?.page ?? 0;
}

/** Where a line stands, for a person to look there: "page 3, line 12", or "line 12" of a source without pages. */
export function placeOf(seed: SeedText, line: number): string {
  const page = pageOf(seed, line);
  return page > 0 ? `page ${page}, line ${line}` : `line ${line}`;
}

/** The words on a line of a seed, without the signs of its form. */
export function wordsAt(seed: SeedText, line: number): string {
  return (seed.text.split('\n')[line - 1] ?? '')
    .replace(/^#{1,6} |^ *- |^> /u, '')
    .replaceAll('**', '')
    .replace(/<sup>[^<]*<\/sup>/gu, '')
    .replaceAll('\t', ' ')
    .trim();
}

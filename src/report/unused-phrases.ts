import type { Fault } from './evidence';
import { findPhrases, indexPhrases } from './find-phrases';
import type { Report } from './model';
import type { Phrase } from './phrase';
import { listAddressedUnits } from './addressed-unit';

/** The phrases that stand nowhere in the report, or only where a longer phrase takes their words. */
export function listUnusedPhrases(report: Report, phrases: readonly Phrase[]): readonly Phrase[] {
  const index = indexPhrases(phrases);
  const used = new Set(
    listAddressedUnits(report).flatMap(({ text }) => findPhrases(text, index).map(({ phrase }) => phrase)),
  );
  return phrases.filter((phrase) => !used.has(phrase));
}

/** The fault of a phrase that matches nothing, in the entry that declares it (`term "caf"`). */
export function unusedPhraseFault(entry: string, { words }: Phrase): Fault {
  return {
    problem: `${entry}: found the words "${words}", expected words that stand in a paragraph or an action.`,
    hint: 'Write them as the report prints them, or take them out. Only whole words match, and longer phrases come first.',
  };
}

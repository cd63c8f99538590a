import { listUnits } from '../../report/units.ts';
import type { EntryMistake } from '../evidence/entry-mistake.ts';
import { findPhrases, indexPhrases, type Phrase } from './find-phrases.ts';
import type { Report } from '../../report/model.ts';

/** The phrases that stand nowhere in the report, or only where a longer phrase takes their words. */
export function listUnusedPhrases(report: Report, phrases: readonly Phrase[]): readonly Phrase[] {
  const index = indexPhrases(phrases);
  const unused = new Set(phrases);
  for (const { text } of listUnits(report)) {
    if (unused.size === 0) return [];
    for (const { phrase } of findPhrases(text, index)) unused.delete(phrase);
  }
  return [...unused];
}

/** The mistake of a phrase that matches nothing, for the entry that declares it. */
export function unusedPhraseMistake({ owner, words }: Phrase): EntryMistake {
  return {
    entry: owner,
    problem: `found the words "${words}", expected words that stand in a paragraph or an action.`,
    hint: 'Write them as the report prints them, or take them out. Only whole words match, and longer phrases come first.',
  };
}

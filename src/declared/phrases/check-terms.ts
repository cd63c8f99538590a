import type { EntryFault } from '../evidence/entry-fault';
import { checkEvidence } from '../evidence/evidence';
import { findRepeated } from '../evidence/find-repeated';
import { termPhrases } from './find-terms';
import type { Report } from '../../report/model';
import type { Term } from './term';
import { listUnusedPhrases, unusedPhraseFault } from './unused-phrases';

/** Everything in which a glossary disagrees with the report: forms that it does not print, quotations that are not there. */
export function checkTerms(report: Report, terms: readonly Term[]): readonly EntryFault[] {
  const phrases = termPhrases(terms);
  return [
    ...findRepeated(phrases.map(({ words }) => words)).map((words) => ({
      entry: ownersOf(words, terms),
      problem: `found the form "${words}" twice, expected it once.`,
      hint: 'Keep each form in one term only: it can open one explanation.',
    })),
    ...listUnusedPhrases(report, phrases).map(unusedPhraseFault),
    ...terms.flatMap((term) => checkExplanations(report, term)),
  ];
}

function checkExplanations(report: Report, { id, explanations }: Term): readonly EntryFault[] {
  if (explanations.length === 0) {
    return [
      {
        entry: id,
        problem: 'found no explanation, expected at least one.',
        hint: "Quote the report's own words with their paragraph, or explain the term in the site's voice.",
      },
    ];
  }
  return explanations.flatMap((explanation) => {
    const fault = explanation.voice === 'report' ? checkEvidence(report, explanation) : undefined;
    return fault ? [{ entry: id, ...fault }] : [];
  });
}

function ownersOf(words: string, terms: readonly Term[]): string {
  const owners = terms.filter(({ name, forms }) => name === words || forms.includes(words));
  return owners.map(({ id }) => id).join(' and ');
}

import { checkEvidence, type Fault } from './evidence';
import { findRepeated } from './find-repeated';
import { termPhrases } from './find-terms';
import type { Report } from './model';
import type { Term } from './term';
import { listUnusedPhrases, unusedPhraseFault } from './unused-phrases';

/** Checks a glossary against the report: ids and forms stand once, every form and every quotation is in the text. */
export function checkTerms(report: Report, terms: readonly Term[]): readonly Fault[] {
  const phrases = termPhrases(terms);
  return [
    ...findRepeated(terms.map(({ id }) => id)).map((id) => ({
      problem: `term "${id}": found the id twice, expected it once.`,
      hint: 'Give every term an id of its own: it is part of an address.',
    })),
    ...findRepeated(phrases.map(({ words }) => words)).map((words) => ({
      problem: `term "${ownersOf(words, terms)}": found the form "${words}" twice, expected it once.`,
      hint: 'Keep each form in one term only: it can open one explanation.',
    })),
    ...listUnusedPhrases(report, phrases).map((phrase) =>
      unusedPhraseFault(`term "${phrase.owner}"`, phrase),
    ),
    ...terms.flatMap((term) => checkExplanations(report, term)),
  ];
}

function checkExplanations(report: Report, { id, explanations }: Term): readonly Fault[] {
  if (explanations.length === 0) {
    return [
      {
        problem: `term "${id}": found no explanation, expected at least one.`,
        hint: "Quote the report's own words with their paragraph, or explain the term in the site's voice.",
      },
    ];
  }
  return explanations.flatMap((explanation) => {
    const fault = explanation.voice === 'report' ? checkEvidence(report, explanation) : undefined;
    return fault ? [{ problem: `term "${id}": ${fault.problem}`, hint: fault.hint }] : [];
  });
}

function ownersOf(words: string, terms: readonly Term[]): string {
  const owners = terms.filter(({ name, forms }) => name === words || forms.includes(words));
  return owners.map(({ id }) => id).join('", "');
}

import { z } from 'astro/zod';
import type { Report } from '../report/model.ts';
import { type EntryMistake, findRepeated } from './evidence/entry-mistake.ts';
import { checkEvidence } from './evidence/evidence.ts';
import { type Entry, entryId, quotation } from './fields.ts';
import type { Phrase } from './phrases/find-phrases.ts';
import { listUnusedPhrases, unusedPhraseMistake } from './phrases/unused-phrases.ts';

/** One entry of the glossary. */
export const termSchema = z.strictObject({
  id: entryId.describe('The fragment of its address: ill.'),
  name: z.string().min(2).describe('The term as the report prints it, in the singular: ILL.'),
  forms: z
    .array(z.string().min(2))
    .default([])
    .describe('Other forms the report prints: inter-library loan. A plural s needs no form.'),
  also: z
    .array(z.string().min(2))
    .default([])
    .describe('Names that the report does not print and by which readers may ask: library loan.'),
  explanations: z
    .array(
      z.discriminatedUnion('voice', [
        z.strictObject({
          voice: z.literal('report').describe("The report's own words."),
          ...quotation,
        }),
        z.strictObject({
          voice: z
            .literal('site')
            .describe("This site's words: general knowledge, nothing about this report."),
          text: z.string().min(1).describe('A sentence or two that a reader new to the field understands.'),
        }),
      ]),
    )
    .min(1)
    .describe("What the term means, the report's own words first."),
});

/** An acronym or a term of art that the report uses, and what it means. */
export type Term = Entry<typeof termSchema>;

/** Every printed form of every term, as phrases that belong to the term's id. */
export function termPhrases(terms: readonly Term[]): readonly Phrase[] {
  return terms.flatMap(({ id, name, forms }) => [name, ...forms].map((words) => ({ owner: id, words })));
}

/** Everything in which a glossary disagrees with the report: forms that it does not print, quotations that are not there. */
export function checkTerms(report: Report, terms: readonly Term[]): readonly EntryMistake[] {
  const phrases = termPhrases(terms);
  return [
    ...findRepeated(phrases.map(({ words }) => words)).map((words) => twiceMistake(words, terms)),
    ...listUnusedPhrases(report, phrases).map(unusedPhraseMistake),
    ...terms.flatMap((term) => [...checkOtherNames(report, term), ...checkExplanations(report, term)]),
  ];
}

function checkOtherNames(report: Report, { id, also }: Term): readonly EntryMistake[] {
  const phrases = also.map((words) => ({ owner: id, words }));
  const unused = listUnusedPhrases(report, phrases);
  return phrases
    .filter((phrase) => !unused.includes(phrase))
    .map(({ words }) => ({
      entry: id,
      problem: `found "${words}" in \`also\`, expected a name that the report does not print.`,
      hint: 'Move it to `forms`.',
    }));
}

function checkExplanations(report: Report, { id, explanations }: Term): readonly EntryMistake[] {
  return explanations.flatMap((explanation) => {
    const mistake = explanation.voice === 'report' ? checkEvidence(report, explanation) : undefined;
    return mistake ? [{ entry: id, ...mistake }] : [];
  });
}

function twiceMistake(words: string, terms: readonly Term[]): EntryMistake {
  const owners = terms.filter(({ name, forms }) => name === words || forms.includes(words));
  const [entry = '', other] = owners.map(({ id }) => id).reverse();
  const twice = other === undefined ? ' twice' : `, which ${other} has too`;
  return {
    entry,
    problem: `found the form "${words}"${twice}, expected it once.`,
    hint: 'Keep each form in one term only: it can open one explanation.',
  };
}

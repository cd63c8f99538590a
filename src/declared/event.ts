import { z } from 'astro/zod';
import type { Report } from '../report/model.ts';
import type { EntryMistake, Mistake } from './evidence/entry-mistake.ts';
import { checkEvidence } from './evidence/evidence.ts';
import { checkSentences, quotedWords } from './evidence/whole-sentences.ts';
import { type Entry, entryId, quotation, quoted } from './fields.ts';
import { checkWhen, datedSchema } from './when.ts';

const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), ...quotation }),
  z.strictObject({
    kind: z.literal('cover'),
    detail: z.string().describe('The label of the detail on the cover.'),
    ...quoted,
  }),
]);

/** One entry of `events.yaml`; its key is the id. */
export const eventSchema = z.strictObject({
  id: entryId,
  title: z.string().min(1).describe('What happened, in a few words of the site: "Audit of records".'),
  when: datedSchema,
  source: sourceSchema,
});

/** Something the report dates. The title is the site's; the date's words and the quotation are the report's. */
export type ReportEvent = Entry<typeof eventSchema>;

/** Where an event is told: in a paragraph, or in a labelled detail of the cover. */
export type EventBasis = ReportEvent['source'];

/** Everything in which events disagree with the report: where they are told, and when they were. */
export function checkEvents(report: Report, events: readonly ReportEvent[]): readonly EntryMistake[] {
  return events.flatMap(({ id, when, source }) =>
    [checkBasis(report, source), checkWhen(when, source.quote)].flatMap((mistake) =>
      mistake ? [{ entry: id, ...mistake }] : [],
    ),
  );
}

function checkBasis(report: Report, basis: EventBasis): Mistake | undefined {
  if (basis.kind === 'paragraph') return checkEvidence(report, basis);
  const details = report.cover.details;
  const detail = details.find(({ label }) => label === basis.detail);
  if (!detail) {
    return {
      problem: `found the cover detail "${basis.detail}", expected one that the cover has.`,
      hint: `The cover has: ${details.map(({ label }) => label).join(', ')}.`,
    };
  }
  const words = quotedWords(basis.quote);
  if (words !== '' && detail.value.includes(words)) return checkSentences(detail.value, basis);
  return {
    problem: `found the quotation "${basis.quote}", expected words of the cover detail "${basis.detail}".`,
    hint: `It reads "${detail.value}".`,
  };
}

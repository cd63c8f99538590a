import { z } from 'astro/zod';
import { namedDate } from '../report/date-words.ts';
import type { DayRange } from '../report/roles.ts';
import { type Period, periodOfDays, readPeriod } from '../report/period.ts';
import type { Mistake } from './evidence/entry-mistake.ts';
import type { Entry } from './fields.ts';

const words = z.string().min(1).describe("The report's own words for the date; they stand in the quotation.");
const date = z
  .string()
  .min(4)
  .describe(
    'ISO 8601 in the precision of the words: 2019, 2019-05, 2019-22 for its summer, 2019/20, 2019-05/2019-07, 2019-05/.. for "since", ../2019-05 for "until".',
  );

const stated = z.strictObject({ kind: z.literal('stated'), words, date });
const inferred = z.strictObject({
  kind: z.literal('inferred'),
  words,
  date,
  reason: z.string().min(1).describe('How the site reads the words, in a sentence that is shown.'),
});
const inspection = z.strictObject({ kind: z.literal('inspection'), words });
const unstated = z.strictObject({ kind: z.literal('unstated') });

/**
 * When something was so, in one of the four ways a report can say it: `stated` words name the date; `inferred` words need
 * a reading, whose reason is shown; `inspection` means the dates on the cover; `unstated` that the report gives no date.
 */
export const whenSchema = z.discriminatedUnion('kind', [stated, inferred, inspection, unstated]);

/** The same for what is always dated, such as an event: without `unstated`. */
export const datedSchema = z.discriminatedUnion('kind', [stated, inferred, inspection]);

/** When something was so. The words are the report's own; the date is as exact as they are. */
export type When = Entry<typeof whenSchema>;

const ANY_DAY = { year: 9999, month: 12, day: 31 };

/** The period a statistic or an event belongs to; undefined when the report gives no date. */
export function periodOf(when: When, inspected: DayRange | null): Period | undefined {
  if (when.kind === 'unstated') return undefined;
  if (when.kind === 'inspection') return inspected ? periodOfDays(inspected) : undefined;
  return readPeriod(when.date, inspected ?? { to: ANY_DAY });
}

/** Checks that the words of a date stand in the quotation and name the date declared for them. */
export function checkWhen(when: When, quote: string): Mistake | undefined {
  if (when.kind === 'unstated') return undefined;
  if (!when.words || !quote.includes(when.words)) {
    return {
      problem: `found the date in the words "${when.words}", expected words that stand in the quotation.`,
      hint: `The quotation is "${quote}".`,
    };
  }
  if (when.kind === 'inspection') return undefined;
  if (!readPeriod(when.date, { to: ANY_DAY })) {
    return {
      problem: `found the date "${when.date}", expected an ISO 8601 date or interval.`,
      hint: 'Write 2019, 2019-05, 2019-05-31, 2019-22 for a summer, 2019/20 for a year that lies in two, 2019-05/2019-07, 2019-05/.. for "since", or ../2019-05 for "until", the first day first.',
    };
  }
  const named = namedDate(when.words);
  if (when.kind === 'inferred' || named === when.date) return undefined;
  return {
    problem: `found the date "${when.date}", expected the date that "${when.words}" names.`,
    hint: named
      ? `The words name ${named}.`
      : 'The words do not name one date whole: use the kind "inferred" and give the reason.',
  };
}

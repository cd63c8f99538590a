import { z } from 'astro/zod';
import { isoDay } from '../report/dates.ts';
import type { Report } from '../report/model.ts';
import type { EntryMistake } from './evidence/entry-mistake.ts';
import { type Entry, entryId } from './fields.ts';

const day = z.iso.date({ error: 'expected a day as ISO 8601: 2019-05-28' });
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);

/** One later inspection. */
export const laterInspectionSchema = z.strictObject({
  id: entryId.describe('A name of its own, for messages.'),
  title: z.string().min(1).describe('Its title, as the inspectorate published it.'),
  from: day.describe('Its first day: 2019-05-28.'),
  to: day.describe('Its last day: 2019-06-06.'),
  published: z
    .union([day, month], { error: 'expected a day or a month as ISO 8601: 2019-05-28 or 2019-05' })
    .describe('When its report was published, as exactly as is known: 2019-07-19 or 2019-07.'),
  judgement: z.string().min(1).describe("The overall judgement in that inspection's own word: good."),
  source: z.string().min(1).describe('Where these facts were read, in words.'),
  read: day.describe('The day on which they were read there: 2020-01-31.'),
});

/** An inspection of the same authority by the same inspectorate after the report: a fact that this site adds. */
export type LaterInspection = Entry<typeof laterInspectionSchema>;

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const LIST = new Intl.ListFormat('en-GB');

/** A day or a month in words: "28 May 2019", "May 2019". */
export function dateText(date: string): string {
  return (date.length > 'yyyy-mm'.length ? DAY : MONTH).format(new Date(date));
}

/** The days of a later inspection in words: "28 May – 6 June 2019". */
export function inspectedText({ from, to }: LaterInspection): string {
  // It sets thin spaces around its dash; the site's other stretches have plain ones.
  return DAY.formatRange(new Date(from), new Date(to)).replaceAll('\u2009', ' ');
}

/** The years in which later inspections ended, each once, as a sentence names them: "2019, 2021 and 2024"; empty for none. */
export function yearsText(inspections: readonly LaterInspection[]): string {
  const years = new Set(inspections.map(({ to }) => to.slice(0, 'yyyy'.length)));
  return LIST.format(years);
}

/** Everything in which later inspections are not later than the report, or their own dates contradict each other. */
export function checkLaterInspections(
  { roles }: Pick<Report, 'roles'>,
  inspections: readonly LaterInspection[],
): readonly EntryMistake[] {
  const last = roles.inspected ? isoDay(roles.inspected.days.to) : '';
  return inspections.flatMap(({ id, from, to, published, read }) => [
    ...(from > last
      ? []
      : [
          {
            entry: id,
            problem: `found the first day ${from}, expected a day after ${last}, when the report's own inspection ended.`,
            hint: 'List only what came after the report.',
          },
        ]),
    ...outOfOrder(id, 'last day', to, 'first day', from),
    ...outOfOrder(id, 'publication', published, 'last day', to),
    ...outOfOrder(id, 'day of reading', read, 'publication', published),
  ]);
}

/** A month counts as its days do: compared with a day, only as far as both are known. */
function outOfOrder(
  entry: string,
  name: string,
  date: string,
  before: string,
  earlier: string,
): EntryMistake[] {
  const known = Math.min(date.length, earlier.length);
  if (date.slice(0, known) >= earlier.slice(0, known)) return [];
  return [
    {
      entry,
      problem: `found the ${name} ${date}, expected none before the ${before}, ${earlier}.`,
      hint: 'Compare both with the source.',
    },
  ];
}

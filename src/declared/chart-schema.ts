import { z } from 'astro/zod';
import type { Chart } from './chart';
import { entryId, quotation } from './fields-schema';

const texts = {
  id: entryId,
  title: z.string().min(1).describe('The finding, as a sentence: "Places rose from 40 to 52".'),
  description: z.string().min(1).describe('What is shown, for everyone and above all without the picture.'),
  note: z.string().describe('What the figures do not say; or empty.'),
};

const rowSchema = z.strictObject({
  statistic: z.string().describe('The id of a statistic.'),
  label: z.string().min(1).describe('A short label for its bar: "May 2019".'),
  tone: z
    .enum(['accent', 'plain'])
    .describe('"accent" for the bar the title is about, "plain" for the rest.'),
});
const groupSchema = z.strictObject({
  label: z.string().describe('A heading over the bars; or empty.'),
  rows: z.array(rowSchema).min(1),
});
const calculations = z
  .array(z.string())
  .describe('Ids of calculations that stand in the table, or, of a statement, in small print; or none.');

/** One entry of `charts.yaml`; its key is the id, and part of the chart's address. */
export const chartSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bars'), ...texts, groups: z.array(groupSchema).min(1), calculations }),
  z.strictObject({
    kind: z.literal('statement'),
    ...texts,
    statements: z
      .array(z.strictObject(quotation))
      .min(1)
      .describe('The headline, and the words that tie to it what is drawn.'),
    groups: z.array(groupSchema).describe('What is drawn in its place; or none.'),
    calculations,
  }),
  z.strictObject({ kind: z.enum(['actions', 'judgements', 'events']), ...texts }),
]) satisfies z.ZodType<Chart>;

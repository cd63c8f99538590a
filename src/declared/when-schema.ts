import { z } from 'astro/zod';
import type { When } from './when';

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

/** When something was so, in one of the four ways a report can say it. */
export const whenSchema = z.discriminatedUnion('kind', [
  stated,
  inferred,
  inspection,
  unstated,
]) satisfies z.ZodType<When>;

/** When something was so, where the report does say. */
export const datedSchema = z.discriminatedUnion('kind', [stated, inferred, inspection]) satisfies z.ZodType<
  Exclude<When, { readonly kind: 'unstated' }>
>;

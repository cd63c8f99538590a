import { z } from 'astro/zod';
import type { Term } from './phrases/term';
import { entryId, quotation } from './fields-schema';

/** One entry of the glossary. */
export const termSchema = z.strictObject({
  id: entryId.describe('The fragment of its address: ill.'),
  name: z.string().min(2).describe('The term as the report prints it, in the singular: ILL.'),
  forms: z
    .array(z.string().min(2))
    .default([])
    .describe('Other forms the report prints: inter-library loan. A plural s needs no form.'),
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
}) satisfies z.ZodType<Term>;

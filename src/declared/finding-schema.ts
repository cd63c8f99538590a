import { z } from 'astro/zod';
import type { Finding } from './finding';
import { quotation, unitNumber } from './fields-schema';

/** The paragraphs that explain one action. */
export const findingSchema = z.strictObject({
  action: unitNumber.describe("The number of the action, in the report's order through all deadlines."),
  reasons: z
    .array(z.strictObject(quotation))
    .min(1)
    .readonly()
    .describe("Paragraphs that explain the action, in the report's order, each with its words."),
}) satisfies z.ZodType<Finding>;

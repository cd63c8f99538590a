import { z } from 'astro/zod';
import type { Calculation } from './calculation';
import { entryId } from './fields-schema';

const statistic = z.string().describe('The id of a statistic.');
const formulaSchema = z.discriminatedUnion('operator', [
  z.strictObject({
    operator: z.literal('ratio'),
    of: statistic,
    to: statistic,
    times: z.number().positive(),
  }),
  z.strictObject({ operator: z.literal('difference'), of: statistic, from: statistic }),
  z.strictObject({ operator: z.literal('growth'), of: statistic, from: statistic }),
]);

/** One entry of `calculations.yaml`; its key is the id. */
export const calculationSchema = z.strictObject({
  id: entryId,
  label: z.string().min(1).describe('What is worked out: "Pupils for each teacher".'),
  formula: formulaSchema,
  decimals: z.number().int().min(0).max(3).describe('Decimals the result is rounded to.'),
  printed: z.string().min(1).describe('The result as shown: "24.5", "+12", "+30%". The build checks it.'),
  unit: z.string().min(1).describe('What one of the value is.'),
  caveat: z.string().min(1).describe('What the figure does not show; printed beside it.'),
}) satisfies z.ZodType<Calculation>;

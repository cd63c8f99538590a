import { z } from 'astro/zod';
import type { Statistic } from './statistic';
import { entryId, quotation } from './fields-schema';
import { whenSchema } from './when-schema';

/** One entry of `statistics.yaml`; its key is the id. */
export const statisticSchema = z.strictObject({
  id: entryId,
  label: z.string().min(1).describe('What is counted, in the words of the site: "Nurseries".'),
  value: z.number().describe('The figure as a number: 1204; 12.5 for "12.5%"; 0.3333 for "a third".'),
  printed: z.string().min(1).describe('The figure as the report prints it: "1,204", "seven".'),
  unit: z.string().min(1).describe('What one of the value is; starts with % for percentages: "% of pupils".'),
  qualifier: z.string().describe('What the report says of the figure, such as "approximately"; or empty.'),
  when: whenSchema,
  ...quotation,
}) satisfies z.ZodType<Statistic>;

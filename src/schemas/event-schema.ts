import { z } from 'astro/zod';
import type { ReportEvent } from '../report/event';
import { evidenceFields } from './evidence-schema';
import { datedSchema } from './when-schema';

const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), ...evidenceFields }),
  z.strictObject({
    kind: z.literal('cover'),
    detail: z.string().describe('The label of the detail on the cover.'),
    quote: evidenceFields.quote,
  }),
]);

/** One entry of `events.yaml`; its key is the id. */
export const eventSchema = z.strictObject({
  id: z.string(),
  title: z.string().min(1).describe('What happened, in a few words of the site: "Audit of thresholds".'),
  when: datedSchema,
  source: sourceSchema,
}) satisfies z.ZodType<ReportEvent>;

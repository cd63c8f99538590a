import { z } from 'astro/zod';
import type { ReportEvent } from './event';
import { entryId, quotation, quoted } from './fields-schema';
import { datedSchema } from './when-schema';

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
}) satisfies z.ZodType<ReportEvent>;

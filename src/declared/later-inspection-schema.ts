import { z } from 'astro/zod';
import type { LaterInspection } from './later-inspection';
import { entryId } from './fields-schema';

const day = z.iso.date({ error: 'Expected a day as ISO 8601: 2019-05-28' });
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);

/** One later inspection. */
export const laterInspectionSchema = z.strictObject({
  id: entryId.describe('A name of its own, for messages.'),
  title: z.string().min(1).describe('Its title, as the inspectorate published it.'),
  from: day.describe('Its first day: 2019-05-28.'),
  to: day.describe('Its last day: 2019-06-06.'),
  published: z
    .union([day, month], { error: 'Expected a day or a month as ISO 8601: 2019-05-28 or 2019-05' })
    .describe('When its report was published, as exactly as is known: 2019-07-19 or 2019-07.'),
  judgement: z.string().min(1).describe("The overall judgement in that inspection's own word: good."),
  source: z.string().min(1).describe('Where these facts were read, in words.'),
  read: day.describe('The day on which they were read there: 2020-01-31.'),
}) satisfies z.ZodType<LaterInspection>;

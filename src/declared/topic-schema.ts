import { z } from 'astro/zod';
import type { Topic } from './phrases/topic';
import { entryId } from './fields-schema';

/** One topic. */
export const topicSchema = z.strictObject({
  id: entryId.describe('Its part of the address: school-meals.'),
  title: z.string().min(1).describe('What a reader would ask for: School meals.'),
  description: z.string().min(1).describe('One sentence of this site on what the topic covers.'),
  words: z
    .array(z.string().min(2))
    .min(1)
    .describe('Words and phrases to find: school meals. nutri* stands for every word so begun.'),
  except: z
    .array(z.string().min(2))
    .default([])
    .describe('Longer phrases that contain such words and mean something else: school meals tax.'),
}) satisfies z.ZodType<Topic>;

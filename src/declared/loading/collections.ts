import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import { declaredLoader, type Loaded } from './declared-loader.ts';
import { introductionLoader } from './introduction-loader.ts';

/** The site's collections: the report with all that is declared about it, as one entry, and the introductions of its section pages. */
export const collections = {
  declared: defineCollection({ loader: declaredLoader(), schema: z.custom<Loaded>() }),
  introductions: defineCollection({ loader: introductionLoader(), schema: z.strictObject({}) }),
};

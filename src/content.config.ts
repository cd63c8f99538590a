import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { declaredLoader, type Loaded } from './declared/loading/declared-loader.ts';
import { sectionLoader } from './declared/loading/section-loader.ts';
import { sectionSchema } from './declared/section.ts';

/** The site's collections: the report with what is declared about it, as one entry, and its section pages. */
export const collections = {
  declared: defineCollection({ loader: declaredLoader(), schema: z.custom<Loaded>() }),
  sections: defineCollection({ loader: sectionLoader(), schema: sectionSchema }),
};

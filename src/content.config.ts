import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { declaredLoader } from './declared/loading/declared-loader';
import type { Declared } from './declared/loading/read-declared';
import { sectionLoader } from './declared/loading/section-loader';
import { sectionSchema } from './declared/section';

/** The site's collections: the report with what is declared about it, as one entry, and its section pages. */
export const collections = {
  declared: defineCollection({ loader: declaredLoader(), schema: z.custom<Declared>() }),
  sections: defineCollection({ loader: sectionLoader(), schema: sectionSchema }),
};

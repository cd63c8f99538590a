import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import { sectionSchema } from '../section.ts';
import { declaredLoader, type Loaded } from './declared-loader.ts';
import { sectionLoader } from './section-loader.ts';

/** The site's collections: the report with what is declared about it, as one entry, and its section pages. */
export const collections = {
  declared: defineCollection({ loader: declaredLoader(), schema: z.custom<Loaded>() }),
  sections: defineCollection({ loader: sectionLoader(), schema: sectionSchema }),
};

import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { publicationLoader, reportLoader } from './loaders/report-loader';
import { sectionLoader } from './loaders/section-loader';
import type { Report } from './report/model';
import { publicationSchema } from './schemas/publication';
import { sectionSchema } from './schemas/section';

/** The site's collections: the parsed report, and what `content/` declares about it. */
export const collections = {
  report: defineCollection({ loader: reportLoader(), schema: z.custom<Report>() }),
  publication: defineCollection({ loader: publicationLoader(), schema: publicationSchema }),
  sections: defineCollection({ loader: sectionLoader(), schema: sectionSchema }),
};

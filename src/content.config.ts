import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { declarationLoader } from './loaders/declaration-loader';
import { publicationLoader, reportLoader } from './loaders/report-loader';
import { sectionLoader } from './loaders/section-loader';
import { findings, glossary, later, notes, topics } from './loaders/ways-in';
import type { Report } from './report/model';
import { findingSchema } from './schemas/finding';
import { laterInspectionSchema } from './schemas/later-inspection';
import { noteSchema } from './schemas/note';
import { figureLoader, type InOrder } from './loaders/figure-loader';
import type { Calculation } from './report/claims/calculation';
import type { Chart } from './report/claims/chart';
import type { ReportEvent } from './report/claims/event';
import type { Statistic } from './report/claims/statistic';
import { publicationSchema } from './schemas/publication';
import { sectionSchema } from './schemas/section';
import { termSchema } from './schemas/term';
import { topicSchema } from './schemas/topic';

/** The site's collections: the parsed report, and what `content/` declares about it. */
export const collections = {
  report: defineCollection({ loader: reportLoader(), schema: z.custom<Report>() }),
  publication: defineCollection({ loader: publicationLoader(), schema: publicationSchema }),
  sections: defineCollection({ loader: sectionLoader(), schema: sectionSchema }),
  terms: defineCollection({ loader: declarationLoader(glossary), schema: termSchema }),
  topics: defineCollection({ loader: declarationLoader(topics), schema: topicSchema }),
  findings: defineCollection({ loader: declarationLoader(findings), schema: findingSchema }),
  notes: defineCollection({ loader: declarationLoader(notes), schema: noteSchema }),
  later: defineCollection({ loader: declarationLoader(later), schema: laterInspectionSchema }),
  statistics: defineCollection({
    loader: figureLoader('statistics'),
    schema: z.custom<InOrder<Statistic>>(),
  }),
  calculations: defineCollection({
    loader: figureLoader('calculations'),
    schema: z.custom<InOrder<Calculation>>(),
  }),
  charts: defineCollection({ loader: figureLoader('charts'), schema: z.custom<InOrder<Chart>>() }),
  events: defineCollection({ loader: figureLoader('events'), schema: z.custom<InOrder<ReportEvent>>() }),
};

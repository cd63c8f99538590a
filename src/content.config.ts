import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { declarationLoader } from './declared/loading/declaration-loader';
import { publicationLoader, reportLoader } from './declared/loading/report-loader';
import { sectionLoader } from './declared/loading/section-loader';
import { findings, glossary, later, notes, topics } from './declared/loading/ways-in';
import type { Report } from './report/model';
import { findingSchema } from './declared/finding-schema';
import { laterInspectionSchema } from './declared/later-inspection-schema';
import { noteSchema } from './declared/note-schema';
import { figureLoader, type InOrder } from './declared/loading/figure-loader';
import type { Calculation } from './declared/calculation';
import type { Chart } from './declared/chart';
import type { ReportEvent } from './declared/event';
import type { Statistic } from './declared/statistic';
import { publicationSchema } from './declared/publication-schema';
import { sectionSchema } from './declared/section-schema';
import { termSchema } from './declared/term-schema';
import { topicSchema } from './declared/topic-schema';

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

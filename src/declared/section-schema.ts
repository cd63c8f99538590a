import { z } from 'astro/zod';
import type { SectionDeclaration } from './section-page';

/** Front matter of a file in `content/sections`; its file name is the slug. */
export const sectionSchema = z.strictObject({
  title: z.string().describe("The site's short title, for navigation: How children are kept safe"),
  order: z.number().int().positive().describe('Its place among the section pages, from 1'),
  headings: z.array(z.string()).readonly().describe("The report's headings on this page, to the letter"),
  paragraphs: z
    .tuple([z.number().int(), z.number().int()])
    .readonly()
    .nullable()
    .describe('First and last paragraph: [60, 84]; null where the page holds none'),
  area: z.string().nullable().describe('The judged area, as the record of findings names it, or null'),
  charts: z
    .array(
      z.strictObject({
        chart: z.string().describe('The id of a chart in content/charts.yaml'),
        after: z
          .number()
          .int()
          .nullable()
          .describe('The paragraph it stands below; null for the end of the page'),
      }),
    )
    .default([])
    .describe('Where charts stand on the page; none by default'),
}) satisfies z.ZodType<Omit<SectionDeclaration, 'slug'>>;

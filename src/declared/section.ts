import { z } from 'astro/zod';
import { type Mistake, unknownEntry } from './evidence/entry-mistake.ts';
import { type Entry, unitLabel } from './fields.ts';

/** Where the section pages are declared, from the report's folder: a file each. */
export const SECTIONS = 'content/sections';

/** Front matter of a file in `content/sections`; its file name is the slug. */
export const sectionSchema = z.strictObject({
  title: z.string().describe("The site's short title, for navigation: How children are kept safe"),
  order: z.number().int().positive().describe('Its place among the section pages, from 1'),
  headings: z.array(z.string()).readonly().describe("The report's headings on this page, to the letter"),
  paragraphs: z
    .tuple([unitLabel, unitLabel])
    .readonly()
    .nullable()
    .describe('First and last paragraph: [60, 84]; null where the page holds none'),
  area: z.string().nullable().describe('The judged area, as the record of findings names it, or null'),
  charts: z
    .array(
      z.strictObject({
        chart: z.string().describe('The id of a chart in content/charts.yaml'),
        after: unitLabel.nullable().describe('The paragraph it stands below; null for the end of the page'),
      }),
    )
    .default([])
    .describe('Where charts stand on the page; none by default'),
});

type SectionFields = Entry<typeof sectionSchema>;

/** What an editor declares of one page: which headings and paragraphs of the report it holds. */
export interface SectionDeclaration extends Omit<SectionFields, 'charts'> {
  /** The page's address, from the name of its file. */
  readonly slug: string;
}

/** Where a page shows a chart: below a paragraph, or at its end when `after` is null. */
export type ChartPlace = SectionFields['charts'][number];

/** What is wrong with where a page shows a chart: it is not declared, or the page has no such paragraph. */
export function checkChartPlace(
  { chart, after }: ChartPlace,
  { paragraphs, labels }: Pick<SectionDeclaration, 'paragraphs'> & { readonly labels: readonly string[] },
  charts: readonly { readonly id: string }[],
): Mistake | undefined {
  if (!charts.some(({ id }) => id === chart)) return unknownEntry('chart', chart, charts);
  if (after === null) return undefined;
  if (labels.includes(after)) return undefined;
  return {
    problem: `found the chart "${chart}" after paragraph ${after}, expected a paragraph of this page.`,
    hint: `The page holds ${describeRange(paragraphs)}; null puts the chart at its end.`,
  };
}

/** A range of paragraphs, or of what `word` calls them, in words: "paragraph 3", "conclusions 4–8", "no paragraphs". */
export function describeRange(
  range: readonly [first: string, last: string] | null,
  word = 'paragraph',
): string {
  if (!range) return `no ${word}s`;
  const [first, last] = range;
  return first === last ? `${word} ${first}` : `${word}s ${first}–${last}`;
}

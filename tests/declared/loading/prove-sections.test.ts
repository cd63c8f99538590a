import { describe, expect, it } from 'vitest';
import { proveSections } from '../../../src/declared/loading/prove-sections';
import { readSmall } from '../../support/reports/small-report';

const report = readSmall();
const charts = [{ id: 'loans' }];
const page = { area: null, charts: [] };
const sections = report.sections.map(({ heading }, index) => ({
  ...page,
  slug: `page-${index + 1}`,
  title: heading,
  order: index + 1,
  headings: [heading],
  paragraphs: [['1', '1'] as const, ['2', '3'] as const, ['4', '4'] as const, null][index] ?? null,
  area: heading === 'Opening hours' ? heading : null,
}));
const withCharts = (...places: readonly { readonly chart: string; readonly after: string | null }[]) =>
  sections.map((section) => (section.slug === 'page-2' ? { ...section, charts: places } : section));

describe('the proof of the section pages', () => {
  it('accepts pages that hold the report and name declared charts', () => {
    proveSections({ report, charts }, withCharts({ chart: 'loans', after: '3' }));
  });

  it('refuses pages that do not hold the report, with the file', () => {
    expect(() => proveSections({ report, charts }, sections.slice(1))).toThrow(
      'content/sections/page-2.mdx: found the heading "Opening hours", expected "What the grades mean".',
    );
  });

  // A wrong place used to be found while the page was made, and only if it was.
  it('refuses a chart that cannot stand where its page says, with the file', () => {
    expect(() => proveSections({ report, charts }, withCharts({ chart: 'loan', after: '3' }))).toThrow(
      expect.objectContaining({
        message: 'content/sections/page-2.mdx: found the chart "loan", expected one that is declared.',
        hint: 'Declared, the nearest first: loans.',
      }),
    );
    expect(() => proveSections({ report, charts }, withCharts({ chart: 'loans', after: '4' }))).toThrow(
      'content/sections/page-2.mdx: found the chart "loans" after paragraph 4, expected a paragraph of this page.',
    );
  });
});

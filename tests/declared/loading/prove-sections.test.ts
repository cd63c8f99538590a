import { describe, expect, it } from 'vitest';
import { proveSections } from '../../../src/declared/loading/prove-sections.ts';
import { readSmall } from '../../support/reports/small-report.ts';

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
    const pages = withCharts({ chart: 'loans', after: '3' });
    expect(() => proveSections({ report, charts }, pages)).not.toThrow();
  });

  it('refuses pages that do not hold the report, with the file', () => {
    expect(() => proveSections({ report, charts }, sections.slice(1))).toThrow(
      'content/sections/page-2.mdx: found the heading "Opening hours", expected "What the grades mean".',
    );
  });

  it('refuses a page named like one that the site has, or like the folder of the report’s units', () => {
    const named = (slug: string) =>
      sections.map((section, at) => (at === 1 ? { ...section, slug } : section));
    for (const slug of ['about', 'action']) {
      expect(() => proveSections({ report, charts }, named(slug))).toThrow(
        expect.objectContaining({
          message: `content/sections/${slug}.mdx: found the name of a page that the site has already, expected another.`,
          hint: expect.stringMatching(
            /^Rename the file: its name is the page's address\. Taken are 404, about, .*topics\.$/,
          ),
        }),
      );
    }
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

import { describe, expect, it } from 'vitest';
import { compareLabels } from '../../src/report/unit-ref.ts';
import { sectionPages } from '../support/sites/built-pages.ts';
import { FIGURE_SITES, readFigures, textOf } from '../support/sites/figures.ts';

describe.each(FIGURE_SITES)('the charts of the site at $name', (site) => {
  const { charts, events, statistics, publication, open } = readFigures(site);
  const sections = sectionPages(site);

  it('lead to every place they rest on, the cover with the rest', () => {
    const told = events.map(({ source }) => (source.kind === 'paragraph' ? source.paragraph : 'cover'));
    const labels = [...new Set(told)].filter((place) => place !== 'cover').sort(compareLabels);
    const links = [...open('statistics/').querySelectorAll('#events footer a')].map(textOf);
    expect(links).toEqual(expect.arrayContaining(labels.map((label) => `paragraph ${label}`)));
    expect(links.includes('cover')).toBe(told.includes('cover'));
    const credit = textOf(open('embed/events/').querySelector('.credit'));
    expect(credit).toContain([...labels, ...(told.includes('cover') ? ['cover'] : [])].join(', '));
  });

  // Read one by one in their list, eight links said "CSV".
  it('name what each of their files holds, beginning with the word that is seen', () => {
    const links = [...open('statistics/').querySelectorAll('.chart footer [download]')];
    const names = links.map((link) => link.getAttribute('aria-label') ?? '');
    expect(links.length).toBeGreaterThan(charts.length);
    expect(new Set(names).size).toBe(links.length);
    for (const link of links) expect(link.getAttribute('aria-label')).toMatch(RegExp(`^${textOf(link)}: .`));
  });

  it('stand small beside the paragraphs they rest on, with the way to the whole chart', () => {
    const found = sections.flatMap(({ document }) => [...document.querySelectorAll('.small-chart')]);
    expect(found.length).toBeGreaterThan(0);
    for (const figure of found) {
      const [, id = ''] = figure.querySelector('a')?.getAttribute('href')?.split('/statistics/#') ?? [];
      const { chart } = charts.find((one) => one.chart.id === id) ?? {};
      expect(textOf(figure.querySelector('figcaption'))).toBe(chart?.title);
    }
    for (const { document } of sections.filter(({ document: page }) => page.querySelector('.small-chart')))
      expect(document.querySelectorAll('.chart, report-chart')).toHaveLength(0);
  });

  it.each(statistics)('are reached from the margin of the paragraph that gives $id', ({ id, paragraph }) => {
    const page = sections.find(({ document }) => document.getElementById(`paragraph-${paragraph}`));
    const links = [...(page?.document.querySelectorAll('aside.note a') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toContain(`/statistics/#${id}`);
  });

  it('give the key figures of the overview with their words', () => {
    const overview = open('');
    const text = textOf(overview.querySelector('.figures'));
    const shown = charts.filter(({ chart }) => publication.overviewCharts.includes(chart.id));
    for (const { chart, rows } of shown) {
      expect(text).toContain(chart.title);
      for (const row of rows) {
        if (row.kind === 'stated') expect(text).toContain(`No number ${row.evidence.quote} Paragraph`);
        if (row.kind !== 'measured' || chart.kind === 'statement') continue;
        expect(text).toContain(`${row.label} ${row.statistic.printed}`);
        expect(text).toContain(`${row.statistic.quote} Paragraph ${row.statistic.paragraph}`);
      }
    }
  });

  it.each(charts)('can be framed: $chart.id stands alone, with its source and the way home', ({ chart }) => {
    const embed = open(`embed/${chart.id}/`);
    expect(textOf(embed.querySelector('h1'))).toBe(
      chart.kind === 'statement' ? chart.statements[0]?.quote : chart.title,
    );
    expect(textOf(embed.querySelector('.credit'))).toMatch(/^Source: .*© /);
    expect(embed.querySelector('.credit a')?.getAttribute('href')).toBe('https://reports.example.org/');
    expect(embed.querySelector('base')?.getAttribute('target')).toBe('_top');
    expect(embed.querySelectorAll('nav, header, [aria-label="Sections"]')).toHaveLength(0);
  });

  it.each(statistics)('are reached from the page of the paragraph that gives $id', ({ id, paragraph }) => {
    const links = [...open(`paragraph/${paragraph}/`).querySelectorAll('aside.note a')];
    expect(links.map((link) => link.getAttribute('href'))).toContain(`/statistics/#${id}`);
  });
});

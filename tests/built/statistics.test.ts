import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../../src/report/facts.ts';
import { sectionPages } from '../support/sites/built-pages.ts';
import { FIGURE_SITES, readFigures, textOf } from '../support/sites/figures.ts';

describe.each(FIGURE_SITES)('the page of statistics of the site at $name', (site) => {
  const { folder } = site;
  const { charts, statistics: declared, calculations, read, open } = readFigures(site);
  const statistics = open('statistics/');

  it.each(charts)(
    'shows $chart.id with its title, description, table, source and files',
    ({ chart, table, picture }) => {
      const figure = statistics.getElementById(chart.id);
      const heading = chart.kind === 'statement' ? `No number ${chart.statements[0]?.quote}` : chart.title;
      expect(textOf(figure?.querySelector('figcaption'))).toBe(`${heading} ${chart.description}`);
      expect(figure?.querySelectorAll('tbody tr')).toHaveLength(table.rows.length);
      expect(textOf(figure?.querySelector('footer'))).toMatch(/^Source: (paragraph|actions|record)/);
      for (const format of picture ? ['csv', 'png', 'svg'] : ['csv']) {
        const link = figure?.querySelector(`footer a[href$=".${format}"]`);
        expect(existsSync(join(folder, link?.getAttribute('href') ?? 'none'))).toBe(true);
      }
      expect(textOf(figure)).toContain(chart.note);
      expect(textOf(figure?.querySelector('.share'))).toContain(`/embed/${chart.id}/`);
    },
  );

  it.each(charts.filter(({ picture }) => picture))(
    'has the table of $chart.id before its picture, which is drawn once',
    ({ chart }) => {
      const figure = statistics.getElementById(chart.id);
      const order = [...(figure?.querySelectorAll('figcaption, table, svg, footer') ?? [])].map(
        ({ localName }) => localName,
      );
      expect(order).toEqual(['figcaption', 'table', 'svg', 'footer']);
      for (const svg of figure?.querySelectorAll('svg') ?? [])
        expect(svg.getAttribute('aria-hidden')).toBe('true');
    },
  );

  it.each(declared)('has a place for $id, and the way to its words', ({ id, printed, paragraph, quote }) => {
    const place = statistics.getElementById(id);
    expect(textOf(place)).toContain(printed);
    const words = [...statistics.querySelectorAll('li q')].filter((element) => textOf(element) === quote);
    const link = words[0]?.closest('li')?.querySelector('a')?.getAttribute('href') ?? '';
    expect(link).toMatch(new RegExp(`/#paragraph-${paragraph}:~:text=`));
  });

  it.each(charts.filter(({ chart }) => chart.kind === 'statement'))(
    'gives what it works out for $chart.id in small print, with its caveat, and nowhere else',
    ({ chart, smallPrint }) => {
      const line = textOf(statistics.getElementById(chart.id)?.querySelector('.small-print'));
      expect(line).toBe(
        smallPrint
          .map(
            ({ calculation: { label, caveat }, result }) =>
              `${label}, calculated by this site: ${result.formula}. ${caveat}`,
          )
          .join(' '),
      );
      const elsewhere = sectionPages(site).map(({ file }) => file);
      for (const file of [
        `charts/${chart.id}.csv`,
        'data/statistics.csv',
        'data/statistics.json',
        `embed/${chart.id}/index.html`,
        'index.html',
        ...elsewhere,
      ]) {
        for (const { result } of smallPrint) expect(read(file), file).not.toContain(result.printed);
      }
    },
  );

  it('marks every calculated figure as calculated, with formula and caveat, and never as a quotation', () => {
    const text = textOf(statistics.querySelector('main'));
    for (const { printed, caveat } of calculations) {
      expect(text).toContain(`= ${printed}`);
      expect(text).toContain(caveat.trim());
    }
    for (const quotation of statistics.querySelectorAll('q, blockquote')) {
      for (const { printed } of calculations) expect(textOf(quotation)).not.toContain(printed);
    }
  });

  it('describes its data to machines', () => {
    const texts = [...statistics.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => script.textContent,
    );
    const dataset = texts.map((text) => JSON.parse(text ?? '')).find((data) => data['@type'] === 'Dataset');
    expect(dataset.distribution).toHaveLength(3);
    const [report] = texts.flatMap((text) => JSON.parse(text ?? ''));
    expect(report['@type']).toBe('Report');
    expect(dataset.isBasedOn['@id']).toBe(report['@id']);
    expect(dataset.isBasedOn.subjectOf['@id']).toBe(dataset['@id']);
    expect(dataset.license.text).toContain(gatherFacts(site.declared.report).licence ?? 'no licence');
    expect(existsSync(join(folder, new URL(dataset.license.url).pathname))).toBe(true);
    for (const { contentUrl } of dataset.distribution) {
      expect(existsSync(join(folder, new URL(contentUrl).pathname))).toBe(true);
    }
  });
});

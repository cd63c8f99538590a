import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { charts, figures } from '../this-report/support/figures';
import { SITES } from '../support/sites/sites';

const { folder } = SITES[0];
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const open = (path: string) => parseHTML(read(`${path}index.html`)).document;
const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const statistics = open('statistics/');
/** What this site has worked out, but for small print. */
const worked = figures.calculations.filter(
  ({ id }) => !charts.some(({ smallPrint }) => smallPrint.some(({ calculation }) => calculation.id === id)),
);

describe('the page of statistics', () => {
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

  it.each(figures.statistics)(
    'has a place for $id, and the way to its words',
    ({ id, printed, paragraph, quote }) => {
      const place = statistics.getElementById(id);
      expect(textOf(place)).toContain(printed);
      const words = [...statistics.querySelectorAll('li q')].filter((element) => textOf(element) === quote);
      const link = words[0]?.closest('li')?.querySelector('a')?.getAttribute('href') ?? '';
      expect(link).toMatch(new RegExp(`/#paragraph-${paragraph}:~:text=`));
    },
  );

  it('gives what it works out for a statement without a number in small print, with its caveat, and nowhere else', () => {
    const [statement] = charts.filter(({ chart }) => chart.kind === 'statement');
    const [printed] = statement?.smallPrint ?? [];
    if (!statement || !printed) throw new Error('the report says something without a number');
    const { calculation, result } = printed;
    const line = textOf(statistics.getElementById(statement.chart.id)?.querySelector('.small-print'));
    expect(line).toBe(
      `${calculation.label}, calculated by this site: ${result.formula}. ${calculation.caveat}`,
    );
    for (const file of [
      `charts/${statement.chart.id}.csv`,
      'data/statistics.csv',
      'data/statistics.json',
      'leadership-and-governance/index.html',
      `embed/${statement.chart.id}/index.html`,
      'index.html',
    ]) {
      expect(read(file), file).not.toContain(result.printed);
    }
  });

  it('marks every calculated figure as calculated, with formula and caveat, and never as a quotation', () => {
    const text = textOf(statistics.querySelector('main'));
    for (const { printed, caveat } of figures.calculations) {
      expect(text).toContain(`= ${printed}`);
      expect(text).toContain(caveat.trim());
    }
    for (const quotation of statistics.querySelectorAll('q, blockquote')) {
      for (const { printed } of figures.calculations) expect(textOf(quotation)).not.toContain(printed);
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
    expect(dataset.license.text).toContain('without adaptation');
    expect(existsSync(join(folder, new URL(dataset.license.url).pathname))).toBe(true);
    for (const { contentUrl } of dataset.distribution) {
      expect(existsSync(join(folder, new URL(contentUrl).pathname))).toBe(true);
    }
  });
});

describe('charts elsewhere', () => {
  const sections = [
    'judgements/',
    'about-this-inspection/',
    'service-information/',
    'overall-effectiveness/',
    'help-and-protection/',
    'quality-of-practice/',
    'leadership-and-governance/',
  ].map(open);

  it('lead to every place they rest on, the cover with the rest', () => {
    const figure = [...statistics.querySelectorAll('#events footer a')];
    expect(figure.map(textOf)).toEqual(expect.arrayContaining(['paragraph 14', 'paragraph 83', 'cover']));
    const source = textOf(open('embed/events/').querySelector('.credit'));
    expect(source).toContain('paragraphs 14, 32, 34, 38, 61, 64, 66, 75, 83, cover.');
  });

  it('stand small beside the paragraphs they rest on, with the way to the whole chart', () => {
    const section = open('leadership-and-governance/');
    const found = [...section.querySelectorAll('[aria-label$="paragraph 61"] .small-chart')];
    const three = charts.slice(0, 3).map(({ chart }) => chart);
    expect(found.map((figure) => textOf(figure.querySelector('figcaption')))).toEqual(
      three.map(({ title }) => title),
    );
    expect(found.map((figure) => figure.querySelector('a')?.getAttribute('href'))).toEqual(
      three.map(({ id }) => `/statistics/#${id}`),
    );
    expect(section.querySelectorAll('.small-chart')).toHaveLength(found.length);
    expect(section.querySelectorAll('.chart, table, report-chart')).toHaveLength(0);
  });

  it.each(figures.statistics)(
    'are reached from the margin of the paragraph that gives $id',
    ({ id, paragraph }) => {
      const page = sections.find((document) => document.getElementById(`paragraph-${paragraph}`));
      const links = [...(page?.querySelectorAll('aside.note a') ?? [])].map((link) =>
        link.getAttribute('href'),
      );
      expect(links).toContain(`/statistics/#${id}`);
    },
  );

  it('give the key figures of the overview with their words', () => {
    const overview = open('');
    const text = textOf(overview.querySelector('.figures'));
    const shown = ['agency-staff', 'social-workers', 'children', 'caseloads'];
    for (const { chart, rows } of charts.filter((one) => shown.includes(one.chart.id))) {
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
});

describe('the page of a paragraph', () => {
  it.each(figures.statistics)('that gives $id leads to it', ({ id, paragraph }) => {
    const links = [...open(`paragraph/${paragraph}/`).querySelectorAll('aside.note a')];
    expect(links.map((link) => link.getAttribute('href'))).toContain(`/statistics/#${id}`);
  });
});

describe('the data files of figures', () => {
  it('hold a line for every figure and for every event', () => {
    const lines = (file: string) => read(file).trimEnd().split('\r\n');
    expect(lines('data/statistics.csv')).toHaveLength(1 + figures.statistics.length + worked.length);
    expect(lines('data/events.csv')).toHaveLength(1 + figures.events.length);
    expect(read('data/events.csv').startsWith('\uFEFFid,title,from,to')).toBe(true);
  });

  it('say how a date is read that the report does not name', () => {
    const { statistics: records } = JSON.parse(read('data/statistics.json'));
    for (const { id, when } of figures.statistics) {
      const record = records.find((one: { readonly id: string }) => one.id === id);
      expect(record.when).toBe(when.kind === 'unstated' ? '' : when.words);
      expect(record.reading).toBe(when.kind === 'inferred' ? when.reason : '');
      expect(record.from === '').toBe(when.kind === 'unstated');
    }
  });

  it('name source, year and licence', () => {
    const json = JSON.parse(read('data/statistics.json'));
    expect(Object.keys(json)).toEqual(['source', 'year', 'licence', 'statistics']);
    expect(json.statistics).toHaveLength(figures.statistics.length + worked.length);
    expect(read('data/statistics.csv')).toContain(json.licence);
  });
});

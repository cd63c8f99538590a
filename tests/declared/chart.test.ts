import { describe, expect, it } from 'vitest';
import { type BarChart, type Chart, checkCharts } from '../../src/declared/chart.ts';
import { checkEvents } from '../../src/declared/event.ts';
import type { Statistic } from '../../src/declared/statistic.ts';
import { readSmall } from '../support/reports/small-report.ts';

const report = readSmall();
const statistic = (id: string, unit: string): Statistic => ({
  id,
  unit,
  value: 1,
  printed: '1',
  label: id,
  qualifier: '',
  when: { kind: 'unstated' },
  paragraph: '1',
  quote: 'These are the grades.',
});
const declared = {
  statistics: [statistic('lent', 'books'), statistic('returned', 'books'), statistic('share', '% of books')],
  calculations: [],
};
const row = (id: string) => ({ statistic: id, label: id, tone: 'plain' }) as const;
const chart: BarChart = {
  id: 'books',
  kind: 'bars',
  title: 'More books were lent than returned',
  description: 'Books lent and returned.',
  note: '',
  groups: [{ label: '', rows: [row('lent'), row('returned')] }],
  calculations: [],
};
const faults = (changed: Chart) =>
  checkCharts(report, [changed], declared).map(({ entry, problem, hint }) => `${entry}: ${problem} ${hint}`);

describe('checkCharts', () => {
  it('accepts a chart that compares', () => {
    expect(faults(chart)).toEqual([]);
  });

  it.each(['title', 'description'] as const)('refuses a chart without a %s', (field) => {
    expect(faults({ ...chart, [field]: ' ' })).toEqual([
      `books: found no ${field}, expected one. A chart needs a title that states the finding and a description of what is shown.`,
    ]);
  });

  it('refuses a chart of one number', () => {
    expect(faults({ ...chart, groups: [{ label: '', rows: [row('lent')] }] })).toEqual([
      'books: found 1 bars, expected at least two. A chart exists only where a comparison exists; a lone number needs no chart.',
    ]);
  });

  it('refuses unknown statistics and calculations, and names the known', () => {
    const groups = [{ label: '', rows: [row('lent'), row('burnt')] }];
    expect(faults({ ...chart, groups, calculations: ['sum'] })).toEqual([
      'books: found the statistic "burnt", expected one that is declared. Declared, the nearest first: lent, returned, share.',
      'books: found the calculation "sum", expected one that is declared. No calculation is declared.',
    ]);
  });

  it('refuses percentages beside counts', () => {
    expect(faults({ ...chart, groups: [{ label: '', rows: [row('lent'), row('share')] }] })).toEqual([
      'books: found percentages beside counts, expected one scale. Divide the chart: a chart has one scale, and it starts at zero.',
    ]);
  });

  it('refuses more than four groups', () => {
    const groups = Array.from({ length: 5 }, () => ({ label: 'x', rows: [row('lent')] }));
    expect(faults({ ...chart, groups })).toEqual([
      'books: found 5 groups, expected at most four. Divide the chart.',
    ]);
  });

  it('accepts what the report says, and a chart that reads its rows from the report', () => {
    const { groups: _, calculations: __, ...texts } = chart;
    const statements = [{ paragraph: '2', quote: 'The opening hours are good.' }];
    expect(faults({ ...texts, kind: 'statement', statements, groups: [], calculations: [] })).toEqual([]);
    expect(faults({ ...chart, kind: 'statement', statements })).toEqual([]);
    expect(faults({ ...texts, kind: 'judgements' })).toEqual([]);
  });

  it('refuses a statement that the report does not make', () => {
    const statements = [{ paragraph: '2', quote: 'closed' }];
    expect(faults({ ...chart, kind: 'statement', statements })[0]).toContain(
      'found the quotation "closed", expected words that stand in paragraph 2.',
    );
  });

  it('refuses what a statement draws for the reasons that hold for bars', () => {
    const statements = [{ paragraph: '2', quote: 'The opening hours are good.' }];
    const groups = [{ label: '', rows: [row('lent'), row('share')] }];
    expect(faults({ ...chart, kind: 'statement', statements, groups })).toEqual([
      'books: found percentages beside counts, expected one scale. Divide the chart: a chart has one scale, and it starts at zero.',
    ]);
  });
});

describe('checkEvents', () => {
  const when = { kind: 'stated', words: '3 – 7 June 2019', date: '2019-06-03/2019-06-07' } as const;

  it('accepts an event that the cover tells, and one that a paragraph tells', () => {
    const inspection = { kind: 'inspection', words: '3 – 7 June 2019' } as const;
    const cover = { kind: 'cover', detail: 'Review dates:', quote: '3 – 7 June 2019' } as const;
    const told = { kind: 'inferred', words: 'daily', date: '2019', reason: 'It says so.' } as const;
    const paragraph = { kind: 'paragraph', paragraph: '3', quote: 'The library opens daily …' } as const;
    const events = [
      { id: 'review', title: 'Review', when: inspection, source: cover },
      { id: 'opening', title: 'Opening', when: told, source: paragraph },
    ];
    expect(checkEvents(report, events)).toEqual([]);
  });

  it('names the details of the cover when an event names another', () => {
    const source = { kind: 'cover', detail: 'Weather', quote: '3 – 7 June 2019' } as const;
    expect(checkEvents(report, [{ id: 'review', title: 'Review', when, source }])).toEqual([
      {
        entry: 'review',
        problem: 'found the cover detail "Weather", expected one that the cover has.',
        hint: 'The cover has: Review dates:, Age group.',
      },
    ]);
  });

  it('says what a detail of the cover reads', () => {
    const source = { kind: 'cover', detail: 'Review dates:', quote: '3 – 7 June 2019 at noon' } as const;
    expect(checkEvents(report, [{ id: 'review', title: 'Review', when, source }])).toEqual([
      {
        entry: 'review',
        problem:
          'found the quotation "3 – 7 June 2019 at noon", expected words of the cover detail "Review dates:".',
        hint: 'It reads "3 – 7 June 2019".',
      },
    ]);
  });
});

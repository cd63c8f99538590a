import { describe, expect, it } from 'vitest';
import { chartFigure, listChartsOf, placeCharts } from '../../../src/charts/picture/chart-figure.ts';
import { ferriesCharts as charts, ferries as figures } from '../../support/reports/ferries.ts';

const texts = { id: 'nothing', title: 'Nothing', description: 'Nothing is shown.', note: '' };

describe('chartFigure', () => {
  it('refuses a chart that rests on no place in the report', () => {
    const calculations = figures.calculations.map(({ id }) => id);
    for (const chart of [
      { ...texts, kind: 'bars', groups: [], calculations: [] } as const,
      { ...texts, kind: 'statement', statements: [], groups: [], calculations } as const,
    ]) {
      expect(() => chartFigure(chart, figures)).toThrow(
        'nothing: found no source, expected a chart that rests on a place in the report',
      );
    }
  });

  it('names each place that a chart rests on once', () => {
    const chart = figures.charts.find(({ kind }) => kind === 'events') ?? {
      ...texts,
      kind: 'events' as const,
    };
    const kinds = chartFigure(chart, figures).bases.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'cover')).toHaveLength(1);
    expect(kinds.at(-1)).toBe('cover');
  });
});

it('a paragraph has the charts that draw its figures or stand for its words, and not those that only date it', () => {
  const idsOf = (label: string) => listChartsOf(charts, label).map(({ chart }) => chart.id);
  expect(idsOf('19')).toEqual(['hired-crew', 'masters', 'timetables']);
  expect(idsOf('29')).toEqual(['hired-crew']);
  expect(idsOf('9')).toEqual([]);
});

describe('placeCharts', () => {
  it('follows the front matter to its charts, in its order', () => {
    const named = charts
      .slice(0, 2)
      .toReversed()
      .map(({ chart }, index) => ({ chart: chart.id, after: index === 0 ? null : '7' }));
    expect(placeCharts(named, charts)).toEqual([
      { figure: charts[1], after: null },
      { figure: charts[0], after: '7' },
    ]);
  });
});

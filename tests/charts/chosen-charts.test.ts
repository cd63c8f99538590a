import { describe, expect, it } from 'vitest';
import { findChartOf } from '../../src/charts/picture/chart-figure';
import { placeCharts } from '../../src/charts/picture/section-charts';
import { charts } from '../support/figures';

const measured = charts.flatMap(({ chart, rows }) =>
  rows.flatMap((row) => (row.kind === 'measured' ? [{ chart: chart.id, statistic: row.statistic }] : [])),
);

describe('findChartOf', () => {
  it('finds the first chart that draws a statistic, and none for a lone one', () => {
    expect(measured.length).toBeGreaterThan(2);
    for (const { statistic } of measured) {
      const first = measured.find((one) => one.statistic === statistic);
      expect(findChartOf(charts, statistic.id)?.chart.id).toBe(first?.chart);
    }
    expect(findChartOf(charts, 'none')).toBeUndefined();
  });
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

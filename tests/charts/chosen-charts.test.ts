import { describe, expect, it } from 'vitest';
import { findChartOf } from '../../src/charts/picture/chart-figure';
import { chooseOverviewFigures } from '../../src/overview/overview-figures';
import { placeCharts } from '../../src/charts/picture/section-charts';
import { charts, figures } from '../support/figures';

const { statistics } = figures;
const measured = charts.flatMap(({ chart, rows }) =>
  rows.flatMap((row) => (row.kind === 'measured' ? [{ chart: chart.id, statistic: row.statistic }] : [])),
);
const choose = (...ids: readonly string[]) => chooseOverviewFigures([ids], statistics, charts);

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

describe('chooseOverviewFigures', () => {
  it('shows the statistics that are named, with what their chart draws from other paragraphs', () => {
    const pair = measured.find(({ chart, statistic }) =>
      measured.some((one) => one.chart === chart && one.statistic.paragraph !== statistic.paragraph),
    );
    if (!pair) throw new Error('the report gives two accounts of one figure');
    const [figure] = choose(pair.statistic.id);
    expect(figure?.figures).toEqual([pair.statistic]);
    expect(figure?.others).toEqual(
      measured
        .filter(
          ({ chart, statistic }) => chart === pair.chart && statistic.paragraph !== pair.statistic.paragraph,
        )
        .map(({ statistic }) => statistic),
    );
  });

  it('has no other account of a figure that no chart draws', () => {
    const lone = statistics.find(({ id }) => !measured.some(({ statistic }) => statistic.id === id));
    if (!lone) throw new Error('some figures stand alone');
    expect(choose(lone.id)).toEqual([{ figures: [lone], others: [] }]);
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

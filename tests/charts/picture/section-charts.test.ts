import { describe, expect, it } from 'vitest';
import { placeCharts } from '../../../src/charts/picture/section-charts';
import { ferriesCharts as charts } from '../../support/reports/ferries';

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

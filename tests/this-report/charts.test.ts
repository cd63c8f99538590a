import { describe, expect, it } from 'vitest';
import { findChartOf } from '../../src/charts/picture/chart-figure.ts';
import { charts } from './support/figures.ts';

describe('the charts', () => {
  it('show every subject that the report gives figures for', () => {
    expect(charts.map(({ chart }) => chart.id)).toEqual([
      'agency-staff',
      'social-workers',
      'caseloads',
      'children',
      'minority-ethnic-groups',
      'actions-by-deadline',
      'judgements',
      'events',
    ]);
  });

  it('are found by the statistics that they draw', () => {
    const chartOf = (id: string) => findChartOf(charts, id)?.chart.id;
    expect(chartOf('agency-vacancies-later')).toBe('agency-staff');
    expect(chartOf('social-workers-earlier')).toBe('social-workers');
    expect(chartOf('inspectors')).toBeUndefined();
    expect(chartOf('none')).toBeUndefined();
  });

  it('all have a title, a description, a table and a source', () => {
    for (const { chart, table, bases } of charts) {
      expect(chart.title).not.toBe('');
      expect(chart.description).not.toBe('');
      expect(table.rows.length).toBeGreaterThan(1);
      expect(bases.length).toBeGreaterThan(0);
    }
  });

  it('draw no number for caseloads, for the report gives none: only the social workers that it ties to them', () => {
    const caseloads = charts.find(({ chart }) => chart.id === 'caseloads');
    expect(caseloads?.table.rows.map(({ cells }) => cells[1])).toEqual(['no number', '56', '81']);
    const bars = caseloads?.picture?.rows.filter((row) => row.kind === 'bar');
    expect(bars?.map(({ value }) => value)).toEqual(['56', '81']);
    expect(caseloads?.smallPrint.map(({ result }) => result.printed)).toEqual(['18.9']);
  });
});

import { describe, expect, it } from 'vitest';
import { checkPublication, type Publication } from '../../src/declared/publication';
import { declared } from '../support/reports/content';

const { report, publication, charts } = declared;
const faults = (changed: Partial<Publication>) =>
  checkPublication(report, { ...publication, ...changed }, { charts });

describe('checkPublication', () => {
  it('accepts a publication without an overall judgement and without charts', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ overall: undefined, overviewCharts: [] })).toEqual([]);
  });

  it('refuses a chart of the overview that is not declared, and names the nearest first', () => {
    const [id = ''] = charts.map((chart) => chart.id);
    const [fault, ...more] = faults({ overviewCharts: [id, `${id}s`] });
    expect(more).toEqual([]);
    expect(fault).toMatchObject({
      entry: 'overviewCharts',
      problem: `found the chart "${id}s", expected one that is declared.`,
    });
    expect(fault?.hint).toMatch(new RegExp(`^Declared, the nearest first: ${id}, `));
  });

  it('refuses an overall judgement that the record of findings does not have', () => {
    const [fault] = faults({ overall: 'Weather' });
    expect(fault?.problem).toMatch(
      /^found the area "Weather", expected one of the record of findings: "Overall effectiveness", /,
    );
    expect(fault?.hint).toMatch(/^Write the area as the record prints it/);
  });
});

import { describe, expect, it } from 'vitest';
import {
  checkPublication,
  completePublication,
  type Publication,
  publicationSchema,
} from '../../src/declared/publication.ts';
import { readLines } from '../support/reports/read-lines.ts';
import { ferries } from '../support/reports/ferries.ts';

const { report, publication, charts } = ferries;
const faults = (changed: Partial<Publication>) =>
  checkPublication(report, { ...publication, ...changed }, { charts });

describe('what is declared', () => {
  // A report that prints its day of publication was once said to give none.
  it('is completed by the day of publication that the text states, unless another is declared', () => {
    const stated = readLines(['Published on 24 August 2018', '## Recommendations', '1. One.', '2. Two.']);
    const nothing = publicationSchema.parse({ sha256: '0'.repeat(64) });
    expect(completePublication(nothing, stated)).toMatchObject({
      published: '2018-08-24',
      asks: { one: 'recommendation', many: 'recommendations', required: false },
    });
    expect(completePublication({ ...nothing, published: '2019-01-02' }, stated).published).toBe('2019-01-02');
    expect(completePublication(nothing, readLines(['## Part', '1. One.'])).published).toBeUndefined();
  });
});

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
      /^found the area "Weather", expected one of the record of findings: "The service as a whole", /,
    );
    expect(fault?.hint).toMatch(/^Write the area as the record prints it/);
  });
});

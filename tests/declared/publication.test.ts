import { describe, expect, it } from 'vitest';
import { checkPublication, type Publication } from '../../src/declared/publication';
import { declared } from '../support/content';

const { report, publication, statistics } = declared;
const faults = (changed: Partial<Publication>) =>
  checkPublication(report, { ...publication, ...changed }, { statistics });

describe('checkPublication', () => {
  it('accepts a publication without an overall judgement and without figures', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ overall: undefined, overviewFigures: [] })).toEqual([]);
  });

  it('refuses a figure of the overview that is not declared, and names the nearest first', () => {
    const [id = ''] = statistics.map((statistic) => statistic.id);
    const [fault, ...more] = faults({ overviewFigures: [[id], [`${id}s`]] });
    expect(more).toEqual([]);
    expect(fault).toMatchObject({
      entry: 'overviewFigures',
      problem: `found the statistic "${id}s", expected one that is declared.`,
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

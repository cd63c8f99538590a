import { describe, expect, it } from 'vitest';
import { findInspected } from '../../../../src/report/reading/cover/dates.ts';

describe('the dates of an inspection', () => {
  it.each([
    ['28 January – 6 February 2013', [2013, 1, 28], [2013, 2, 6]],
    ['4 – 8 March 2013', [2013, 3, 4], [2013, 3, 8]],
    ['4–8 March 2013', [2013, 3, 4], [2013, 3, 8]],
    ['4 to 8 March 2013', [2013, 3, 4], [2013, 3, 8]],
    ['31 December 2012 - 4 January 2013', [2012, 12, 31], [2013, 1, 4]],
    ['29 February – 29 February 2012', [2012, 2, 29], [2012, 2, 29]],
    ['28 January to 6 February 2013', [2013, 1, 28], [2013, 2, 6]],
    ['13 April 2015 – 8 May 2015', [2015, 4, 13], [2015, 5, 8]],
    ['13 April – 8 May 2015', [2015, 4, 13], [2015, 5, 8]],
    ['6 February 2013', [2013, 2, 6], [2013, 2, 6]],
  ])('are read from "%s"', (value, from, to) => {
    const day = ([year, month, date]: readonly number[]) => ({ year, month, day: date });
    const lines = [{ label: 'Inspection dates:', value, line: 1 }];
    expect(findInspected(lines, {}, 1)?.days).toEqual({ from: day(from), to: day(to) });
  });
});

import { describe, expect, it } from 'vitest';
import { periodOf } from '../../src/declared/when.ts';
import { readPeriod } from '../../src/report/period.ts';

const inspected = { from: { year: 2019, month: 6, day: 3 }, to: { year: 2019, month: 6, day: 7 } };

describe('periodOf', () => {
  it('takes the dates of the inspection from the cover', () => {
    expect(periodOf({ kind: 'inspection', words: 'then' }, inspected)).toEqual(
      readPeriod('2019-06-03/2019-06-07', inspected),
    );
    const oneDay = { from: inspected.to, to: inspected.to };
    expect(periodOf({ kind: 'inspection', words: 'then' }, oneDay)).toEqual(
      readPeriod('2019-06-07', inspected),
    );
  });

  it('reads the date of words that name one or need a reading', () => {
    const stated = { kind: 'stated', words: 'in 2018', date: '2018' } as const;
    expect(periodOf(stated, inspected)).toEqual(readPeriod('2018', inspected));
    const inferred = { ...stated, kind: 'inferred', reason: 'It says so.' } as const;
    expect(periodOf(inferred, inspected)).toEqual(readPeriod('2018', inspected));
  });

  it('has none where the report states none', () => {
    expect(periodOf({ kind: 'unstated' }, inspected)).toBeUndefined();
  });
});

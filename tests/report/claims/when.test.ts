import { describe, expect, it } from 'vitest';
import { namedDate } from '../../../src/report/claims/named-date';
import { periodText } from '../../../src/report/claims/period-text';
import { periodOf, readPeriod, yearPoint } from '../../../src/report/claims/when';

const inspected = { from: { year: 2019, month: 6, day: 3 }, to: { year: 2019, month: 6, day: 7 } };

describe('readPeriod', () => {
  it.each([
    ['2019', '1.1.2019 31.12.2019 year'],
    ['2020-02', '1.2.2020 29.2.2020 month'],
    ['2019-05-31', '31.5.2019 31.5.2019 day'],
    ['2018-21', '1.3.2018 31.5.2018 season'],
    ['2018-22', '1.6.2018 31.8.2018 season'],
    ['2018-23', '1.9.2018 30.11.2018 season'],
    ['2018-06/2018-08', '1.6.2018 31.8.2018 span'],
    ['2018-06/..', '1.6.2018 7.6.2019 open'],
  ])('reads %s', (date, expected) => {
    const period = readPeriod(date, inspected);
    const day = (at: 'from' | 'to') => period && Object.values(period[at]).toReversed().join('.');
    expect(`${day('from')} ${day('to')} ${period?.precision}`).toBe(expected);
  });

  it.each(['', 'May', '2019-13', '2019-24', '2019-02-30', '2019/', '2019/2020/2021', '19'])(
    'refuses "%s"',
    (date) => {
      expect(readPeriod(date, inspected)).toBeUndefined();
    },
  );
});

describe('periodOf', () => {
  it('takes the dates of the inspection from the cover', () => {
    expect(periodOf({ kind: 'inspection', words: 'then' }, inspected)).toEqual({
      ...inspected,
      precision: 'span',
    });
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

describe('namedDate', () => {
  it.each([
    ['in May 2019', '2019-05'],
    ['during the latter part of May 2019', '2019-05'],
    ['Since May 2019', '2019-05/..'],
    ['in 2019', '2019'],
    ['on 7 June 2019', '2019-06-07'],
    ['28 May – 6 June 2019', '2019-05-28/2019-06-06'],
    ['last summer', undefined],
    ['in May of that year', undefined],
  ])('finds the date in "%s"', (words, date) => {
    expect(namedDate(words)).toBe(date);
  });
});

describe('periodText', () => {
  it.each([
    ['2019', '2019'],
    ['2019-05', 'May 2019'],
    ['2019-05-31', '31 May 2019'],
    ['2018-21', 'spring 2018'],
    ['2018-22', 'summer 2018'],
    ['2018-23', 'autumn 2018'],
    ['2018-06/2018-08', 'June – August 2018'],
    ['2018-12/2019-01', 'December 2018 – January 2019'],
    ['2018/2019', '2018 – 2019'],
    ['2019-05-28/2019-06-06', '28 May – 6 June 2019'],
    ['2018-06/..', 'from June 2018'],
  ])('writes %s as "%s"', (date, text) => {
    const period = readPeriod(date, inspected);
    expect(period && periodText(period)).toBe(text);
  });
});

describe('yearPoint', () => {
  it('places days on a scale of years', () => {
    expect(yearPoint({ year: 2019, month: 1, day: 1 })).toBe(2019);
    expect(yearPoint({ year: 2019, month: 7, day: 1 })).toBe(2019.5);
    expect(yearPoint({ year: 2019, month: 12, day: 31 })).toBeCloseTo(2019.997, 3);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedDate, readDateWords } from '../../src/report/date-words.ts';
import { givenDays, periodText, readPeriod } from '../../src/report/period.ts';

const inspected = { to: { year: 2019, month: 6, day: 7 } };

describe('readPeriod', () => {
  it.each([
    ['2019', '1.1.2019 31.12.2019 year'],
    ['2020-02', '1.2.2020 29.2.2020 month'],
    ['2019-05-31', '31.5.2019 31.5.2019 day'],
    ['2018-21', '1.3.2018 31.5.2018 season'],
    ['2018-22', '1.6.2018 31.8.2018 season'],
    ['2018-23', '1.9.2018 30.11.2018 season'],
    ['2019-24', '1.12.2019 29.2.2020 season'],
    ['2018/19', '1.1.2018 31.12.2019 years'],
    ['1999/00', '1.1.1999 31.12.2000 years'],
    ['2018-06/2018-08', '1.6.2018 31.8.2018 span'],
    ['2017/18/2018/19', '1.1.2017 31.12.2019 span'],
    ['2018-06/..', '1.6.2018 7.6.2019 open'],
    ['2017/18/..', '1.1.2017 7.6.2019 open'],
    ['../2018-06', '1.6.2018 30.6.2018 until'],
  ])('reads %s', (date, expected) => {
    const period = readPeriod(date, inspected);
    const day = (at: 'from' | 'to') => period && Object.values(period[at]).toReversed().join('.');
    expect(`${day('from')} ${day('to')} ${period?.precision}`).toBe(expected);
  });

  it.each([
    '',
    'May',
    '2019-00',
    '2019-13',
    '2019-25',
    '2019-02-30',
    '2019-02-00',
    '2019/',
    '2019/21',
    '2019/2020/2021',
    '2019-05/2019-04',
    '2019/2019-04',
    '../..',
    '19',
  ])('refuses "%s"', (date) => {
    expect(readPeriod(date, inspected)).toBeUndefined();
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
    ['2018-24', 'winter 2018'],
    ['2018/19', '2018/19'],
    ['2018-06/2018-08', 'June – August 2018'],
    ['2018-12/2019-01', 'December 2018 – January 2019'],
    ['2018-21/2018-23', 'spring – autumn 2018'],
    ['2018/2019', '2018 – 2019'],
    ['2018/2018-12', '2018 – December 2018'],
    ['2018-03/2019/20', 'March 2018 – 2019/20'],
    ['2019-05-28/2019-06-06', '28 May – 6 June 2019'],
    ['2019-03-01/2019-03-29', '1 – 29 March 2019'],
    ['2019-03-01/2019-03-31', '1 – 31 March 2019'],
    ['2018-04-13/2019-04-08', '13 April 2018 – 8 April 2019'],
    ['2018-06/..', 'from June 2018'],
    ['2018/..', 'from 2018'],
    ['2018-06-05/..', 'from 5 June 2018'],
    ['../2018-06', 'until June 2018'],
  ])('writes %s as "%s"', (date, text) => {
    const period = readPeriod(date, inspected);
    expect(period && periodText(period)).toBe(text);
  });

  // The two halves used to be tested apart, each with dates that the other had not read: months for "since", two
  // months for a span of days.
  it('writes every date so that it is read as the same', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const year = fc.integer({ min: 1900, max: 2099 }).map(String);
    const moment = fc.oneof(
      year,
      year.map((first) => `${first}/${two((Number(first) + 1) % 100)}`),
      fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([of, season]) => `${of}-${season}`),
      fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, month]) => `${of}-${two(month)}`),
      fc
        .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
    );
    const near = fc
      .tuple(
        fc.integer({ min: 1900, max: 2099 }),
        fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 4, maxLength: 4 }),
      )
      .map(([of, [a = 1, b = 1, c = 1, d = 1]]) =>
        [`${of}-${two((a % 12) + 1)}-${two(b)}`, `${of}-${two((c % 12) + 1)}-${two(d)}`].toSorted().join('/'),
      );
    const date = fc.oneof(
      moment,
      near,
      fc.tuple(moment, moment).map((ends) => ends.toSorted().join('/')),
      moment.map((first) => `${first}/..`),
      moment.map((last) => `../${last}`),
    );
    fc.assert(
      fc.property(date, (written) => {
        const period = readPeriod(written, { to: { year: 2100, month: 1, day: 1 } });
        fc.pre(period !== undefined);
        expect(namedDate(periodText(period))).toBe(written);
        if (period.precision !== 'until') expect(readDateWords(periodText(period))).toBe(written);
      }),
      { numRuns: 2000 },
    );
  });
});

it('gives no day that a date does not give', () => {
  const days = (date: string) => {
    const period = readPeriod(date, inspected);
    return period && givenDays(period);
  };
  expect(days('2019-05')).toEqual({ from: '2019-05-01', to: '2019-05-31' });
  expect(days('2019-05/..')).toEqual({ from: '2019-05-01', to: '' });
  expect(days('../2019-05')).toEqual({ from: '', to: '2019-05-31' });
});

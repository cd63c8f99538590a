import { expect, it } from 'vitest';
import {
  daysInMonth,
  describeDay,
  isoDay,
  machineDate,
  readMoment,
  yearPoint,
} from '../../src/report/dates.ts';

const from = { year: 2013, month: 1, day: 28 };
const to = { year: 2013, month: 2, day: 6 };

it('writes a day in words and for machines', () => {
  expect(describeDay(from)).toBe('28 January');
  expect(isoDay(to)).toBe('2013-02-06');
});

it('counts the days of a month, in leap years too', () => {
  expect([1, 2, 4, 12].map((month) => daysInMonth(2019, month))).toEqual([31, 28, 30, 31]);
  expect([1900, 2000, 2020].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29]);
});

it('writes a date as HTML can read it, or not at all', () => {
  const machine = (text: string) => {
    const moment = readMoment(text);
    return moment && machineDate(moment);
  };
  expect(['2019', '2019-05', '2019-05-31', '2019-22', '2019/20'].map(machine)).toEqual([
    '2019',
    '2019-05',
    '2019-05-31',
    undefined,
    undefined,
  ]);
});

it('places days on a scale of years', () => {
  expect(yearPoint({ year: 2019, month: 1, day: 1 })).toBe(2019);
  expect(yearPoint({ year: 2019, month: 7, day: 1 })).toBe(2019.5);
  expect(yearPoint({ year: 2019, month: 12, day: 31 })).toBeCloseTo(2019.997, 3);
});

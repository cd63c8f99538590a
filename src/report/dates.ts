import type { Day, DayRange } from './roles.ts';

/** The months as a report writes them, January first. */
export const MONTH_NAMES: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The seasons in the order of their codes in ISO 8601-2, which begin at 21. */
export const SEASONS: readonly string[] = ['spring', 'summer', 'autumn', 'winter'];

/** One date as the days it covers, in the precision in which it is given. `years` are one year that lies in two: 2012/13. */
export interface Moment extends DayRange {
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'years';
}

/**
 * Reads one date, written `2019`, `2019-05`, `2019-05-31`, `2019-22` for its summer (21 spring to 24 winter, ISO 8601-2)
 * or `2012/13`; undefined when it is none or no such day is in the calendar. A winter begins in December of its year.
 */
export function readMoment(text: string): Moment | undefined {
  const [, written, split, second, third] = /^(\d{4})(?:\/(\d{2})|-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!written) return undefined;
  const year = Number(written);
  if (split) return Number(split) === (year + 1) % 100 ? months(year, 1, 24, 'years') : undefined;
  if (!second) return months(year, 1, 12, 'year');
  const month = Number(second);
  if (!third && month >= 21 && month <= 24) return months(year, 3 * (month - 20), 3, 'season');
  if (month < 1 || month > 12) return undefined;
  if (!third) return months(year, month, 1, 'month');
  const day = { year, month, day: Number(third) };
  return day.day >= 1 && day.day <= daysInMonth(year, month) ? onDay(day) : undefined;
}

/** A day as a date of its own. */
export function onDay(day: Day): Moment {
  return { from: day, to: day, precision: 'day' };
}

/** Whole months that follow each other, from the first day of the first to the last day of the last. */
function months(year: number, month: number, count: number, precision: Moment['precision']): Moment {
  const last = month + count - 1;
  const end = { year: year + Math.floor((last - 1) / 12), month: ((last - 1) % 12) + 1 };
  return {
    from: { year, month, day: 1 },
    to: { ...end, day: daysInMonth(end.year, end.month) },
    precision,
  };
}

/** A date in words, as exactly as it is given and readable again: "31 May 2019", "winter 2019", "2012/13". */
export function momentText({ from, to, precision }: Moment): string {
  switch (precision) {
    case 'day':
      return `${describeDay(from)} ${from.year}`;
    case 'month':
      return `${MONTH_NAMES[from.month - 1]} ${from.year}`;
    case 'season':
      return `${SEASONS[from.month / 3 - 1]} ${from.year}`;
    case 'year':
      return String(from.year);
    case 'years':
      return `${from.year}/${String(to.year).slice(-2)}`;
  }
}

/** A date as HTML's `time` reads it; undefined for a season and a year that lies in two, which HTML cannot say. */
export function machineDate({ from, precision }: Moment): string | undefined {
  switch (precision) {
    case 'day':
      return isoDay(from);
    case 'month':
      return isoDay(from).slice(0, 7);
    case 'year':
      return isoDay(from).slice(0, 4);
    case 'season':
    case 'years':
      return undefined;
  }
}

/** A day in words, without its year: "28 May". */
export function describeDay({ day, month }: Day): string {
  return `${day} ${MONTH_NAMES[month - 1]}`;
}

/** A day as machines read it, ISO 8601: "2019-05-28". */
export function isoDay({ year, month, day }: Day): string {
  const [y, m, d] = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ];
  return `${y}-${m}-${d}`;
}

/** How many days a month has, which counts from 1. */
export function daysInMonth(year: number, month: number): number {
  // Day 0 of a month is the last day of the month before it; Date counts months from 0.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A day as a point on a scale of years: 1 July 2019 is about 2019.5. */
export function yearPoint({ year, month, day }: Day): number {
  return year + (month - 1 + (day - 1) / daysInMonth(year, month)) / 12;
}

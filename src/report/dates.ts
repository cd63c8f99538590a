import type { Day, Stretch } from './model';
import { MONTH_NAMES } from './month-names';

/** A day in words, without its year: "28 May". */
export function describeDay({ day, month }: Day): string {
  return `${day} ${MONTH_NAMES[month - 1]}`;
}

/** A stretch of days in running text: "28 May and 6 June 2019"; both years where they differ. */
export function describeStretch({ from, to }: Stretch): string {
  const start = from.year === to.year ? describeDay(from) : `${describeDay(from)} ${from.year}`;
  return `${start} and ${describeDay(to)} ${to.year}`;
}

/** A day as machines read it, ISO 8601: "2019-05-28". */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** How many days a month has, which counts from 1. */
export function daysInMonth(year: number, month: number): number {
  // Day 0 of a month is the last day of the month before it; Date counts months from 0.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

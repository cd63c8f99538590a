import { isoDay, type Moment, momentText, onDay, readMoment } from './dates.ts';
import type { Day, DayRange } from './roles.ts';

/**
 * A date as the days it covers, first and last, in the precision in which it is given. A `span` runs from one date to
 * another; an `open` one had not ended and is closed by the inspection; of an `until` only the end is known, and the
 * days are those of its end.
 */
export type Period =
  | Moment
  | (DayRange & { readonly precision: 'span'; readonly first: Moment; readonly last: Moment })
  | (DayRange & { readonly precision: 'open'; readonly first: Moment })
  | (DayRange & { readonly precision: 'until'; readonly last: Moment });

/**
 * Reads an ISO 8601 date or interval, its dates as `readMoment` reads them: `2019-05/2019-07`, `2019-05/..` for "since",
 * `../2019-05` for "until". Undefined when `date` is none or ends before it begins. `inspected` closes an open interval.
 */
export function readPeriod(date: string, inspected: Pick<DayRange, 'to'>): Period | undefined {
  const moment = readMoment(date);
  if (moment) return moment;
  // A year that lies in two has a slash of its own, so every slash may be the one between the dates.
  for (const { index } of date.matchAll(/\//g)) {
    const period = readInterval(date.slice(0, index), date.slice(index + 1), inspected.to);
    if (period) return period;
  }
  return undefined;
}

function readInterval(begin: string, end: string, inspected: Day): Period | undefined {
  const [first, last] = [readMoment(begin), readMoment(end)];
  if (first && end === '..') return { from: first.from, to: inspected, precision: 'open', first };
  if (last && begin === '..') return { from: last.from, to: last.to, precision: 'until', last };
  if (!first || !last || isAfter(first.from, last.from) || isAfter(first.to, last.to)) return undefined;
  return spanOf(first, last);
}

/** The days from the first to the last of a range: one day where they are the same. */
export function periodOfDays({ from, to }: DayRange): Period {
  return isAfter(to, from) ? spanOf(onDay(from), onDay(to)) : onDay(from);
}

function spanOf(first: Moment, last: Moment): Period {
  return { from: first.from, to: last.to, precision: 'span', first, last };
}

function isAfter(a: Day, b: Day): boolean {
  return order(a) > order(b);
}

const order = ({ year, month, day }: Day): number => (year * 12 + month) * 31 + day;

/**
 * The first and last day that a date gives, ISO 8601: "" for the end of an `open` one and for the beginning of an `until`,
 * which the text does not give.
 */
export function givenDays(period: Period): { readonly from: string; readonly to: string } {
  return {
    from: period.precision === 'until' ? '' : isoDay(period.from),
    to: period.precision === 'open' ? '' : isoDay(period.to),
  };
}

/** A period as exactly as it is given, in words that are read as the same: "May 2019", "from 2010", "1 – 29 March 2019". */
export function periodText(period: Period): string {
  switch (period.precision) {
    case 'open':
      return `from ${momentText(period.first)}`;
    case 'until':
      return `until ${momentText(period.last)}`;
    case 'span':
      return `${shorten(period.first, period.last)} – ${momentText(period.last)}`;
    default:
      return momentText(period);
  }
}

/** The first date of a span without the month and year that it shares with the last. */
function shorten(first: Moment, last: Moment): string {
  const text = momentText(first);
  const ownYear = first.precision === 'year' || first.precision === 'years';
  if (ownYear || first.from.year !== last.from.year || last.precision === 'years') return text;
  if (first.precision === 'day' && last.precision === 'day' && first.from.month === last.from.month) {
    return String(first.from.day);
  }
  return text.replace(/ \d{4}$/, '');
}

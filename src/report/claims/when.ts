import { daysInMonth } from '../dates';
import type { Day, Stretch } from '../model';

/**
 * When something was so. `words` are the report's own and stand in the quotation; `date` is an ISO 8601 date or
 * interval in the precision that the words have: `2019-03`, `2021`, `2021-22` for the
 * summer (ISO 8601-2: 21 spring, 22 summer, 23 autumn), `2021-06/2021-08`, or `2019-06/..` for "since".
 * `stated` words name the date; `inferred` words need a reading, whose `reason` is shown; `inspection` means the
 * dates on the cover; `unstated` means that the report gives no date.
 */
export type When =
  | { readonly kind: 'stated'; readonly words: string; readonly date: string }
  | { readonly kind: 'inferred'; readonly words: string; readonly date: string; readonly reason: string }
  | { readonly kind: 'inspection'; readonly words: string }
  | { readonly kind: 'unstated' };

/** How exactly a date is known; a `span` has a first and a last day, and an `open` one had not ended. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'span' | 'open';

/** A date as the days it covers, first and last, with its precision. An open one ends with the inspection. */
export interface Period extends Stretch {
  readonly precision: Precision;
}

/** Reads an ISO 8601 date or interval; undefined when `date` is not one. `inspected` closes an open interval. */
export function readPeriod(date: string, inspected: Pick<Stretch, 'to'>): Period | undefined {
  const [first = '', last, ...more] = date.split('/');
  const from = readDate(first);
  if (!from || more.length > 0) return undefined;
  if (last === undefined) return from;
  if (last === '..') return { from: from.from, to: inspected.to, precision: 'open' };
  const to = readDate(last);
  return to && { from: from.from, to: to.to, precision: 'span' };
}

/** The period a statistic or an event belongs to; undefined when the report gives no date. */
export function periodOf(when: When, inspected: Stretch): Period | undefined {
  if (when.kind === 'unstated') return undefined;
  if (when.kind === 'inspection') return { ...inspected, precision: 'span' };
  return readPeriod(when.date, inspected);
}

/** A day as a point on a scale of years: 1 July 2019 is about 2019.5. */
export function yearPoint({ year, month, day }: Day): number {
  return year + (month - 1 + (day - 1) / daysInMonth(year, month)) / 12;
}

function readDate(text: string): Period | undefined {
  const season = /^(\d{4})-(2[123])$/.exec(text);
  if (season) return readSeason(Number(season[1]), Number(season[2]));
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  if (!month)
    return { from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 }, precision: 'year' };
  if (day > daysInMonth(year, month)) return undefined;
  if (day) return { from: { year, month, day }, to: { year, month, day }, precision: 'day' };
  return {
    from: { year, month, day: 1 },
    to: { year, month, day: daysInMonth(year, month) },
    precision: 'month',
  };
}

/** Spring, summer and autumn as their three months each; a winter lies in two years. */
function readSeason(year: number, code: number): Period {
  const month = 3 * (code - 20);
  const last = month + 2;
  return {
    from: { year, month, day: 1 },
    to: { year, month: last, day: daysInMonth(year, last) },
    precision: 'season',
  };
}

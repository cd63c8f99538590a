import { daysInMonth } from '../dates';
import type { Day, Stretch } from '../model';
import { MONTH_NAMES } from '../month-names';
import { ReportSyntaxError } from '../report-error';
import { showText } from './shown-text';

const PERIOD = /^(\d{1,2})(?: (\p{L}+))?(?: (\d{4}))? ?(?:[–—-]|to) ?(\d{1,2}) (\p{L}+) (\d{4})$/u;

/**
 * Reads a period as a cover prints it: "28 May – 6 June 2019", "3 – 7 June 2019" or with both years. Throws a
 * ReportSyntaxError when it is none, when a day is not in the calendar, or when it ends before it begins.
 */
export function readInspectionDates(line: number, value: string): Stretch {
  const [, firstDay, firstMonth, firstYear, lastDay, lastMonth, lastYear] = PERIOD.exec(value) ?? [];
  const to = findDay(lastYear, lastMonth, lastDay);
  const from = findDay(firstYear ?? lastYear, firstMonth ?? lastMonth, firstDay);
  if (from && to && order(from) <= order(to)) return { from, to };
  throw new ReportSyntaxError(
    line,
    `expected the first and last day of the inspection but found ${showText(value)}.`,
    'Write them as "28 May – 6 June 2019", with days that are in the calendar, the first day first.',
  );
}

function findDay(year = '', monthName = '', day = ''): Day | undefined {
  const found = {
    year: Number(year),
    month: MONTH_NAMES.findIndex((name) => name.toLowerCase() === monthName.toLowerCase()) + 1,
    day: Number(day),
  };
  const isInCalendar = found.month > 0 && found.day > 0 && found.day <= daysInMonth(found.year, found.month);
  return isInCalendar ? found : undefined;
}

function order({ year, month, day }: Day): number {
  return (year * 12 + month) * 31 + day;
}

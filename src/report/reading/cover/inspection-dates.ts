import { readDateWords } from '../../date-words';
import { readMoment } from '../../dates';
import type { Stretch } from '../../roles';
import { ReportSyntaxError } from '../../report-error';
import { showText } from '../../shown-text';

/**
 * Reads the days of an inspection as a cover prints them: "28 May – 6 June 2019", "3 to 7 June 2019", "6 June 2019".
 * Throws a ReportSyntaxError when they are none, when a day is not in the calendar, or when they end before they begin.
 */
export function readInspectionDates(line: number, value: string): Stretch {
  const date = readDateWords(value) ?? '';
  const ends = date.split('/').map((end) => readMoment(end));
  const [first, last = first] = ends;
  if (first?.precision === 'day' && last?.precision === 'day') return { from: first.from, to: last.to };
  throw new ReportSyntaxError(
    line,
    `expected the first and last day of the inspection but found ${showText(value)}.`,
    'Write them as "28 May – 6 June 2019", with days that are in the calendar, the first day first; one day as "6 June 2019".',
  );
}

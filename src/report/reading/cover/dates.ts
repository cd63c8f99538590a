import { namedDate, readDateWords } from '../../date-words.ts';
import { readMoment } from '../../dates.ts';
import type { Day, Roles, DayRange } from '../../roles.ts';
import { ReportSyntaxError, showText } from '../../report-error.ts';
import { takeOne } from './take-one.ts';
import { mustHold, type ReadingOptions } from '../../reading-options.ts';

/** A line of the cover where a date can stand: `label` is empty where it has none. */
export interface DatedLine {
  readonly label: string;
  readonly value: string;
  readonly line: number;
}

/**
 * Finds the days of the inspection: the declared line, or the one whose label speaks of dates. Throws a
 * ReportSyntaxError when a declared line or an inventory asks for them and they cannot be read.
 */
export function findInspected(
  lines: readonly DatedLine[],
  options: ReadingOptions,
  end: number,
): Roles['inspected'] {
  const declared = options.lines?.dates;
  const named = lines.filter(({ line, label }) => (declared ? line === declared : /\bdates\b/i.test(label)));
  if (declared && named.length === 0) throw noSuchLine(declared, 'the dates of the inspection');
  if (declared || mustHold(options, 'dates')) {
    const { line, value } = takeOne('inspection dates', named, end);
    const days = readDays(value);
    if (days) return { line, days };
    throw noDays(line, value);
  }
  const candidates = lines.filter(({ label }) => isInspection(label) && !isPublication(label));
  const found = candidates.flatMap(({ line, value }) => {
    const days = readDays(value);
    return days ? [{ line, days }] : [];
  });
  return found[0] ?? null;
}

/** Finds the day of publication. Throws a ReportSyntaxError when the declared line names none. */
export function findPublished(lines: readonly DatedLine[], options: ReadingOptions): Roles['published'] {
  const declared = options.lines?.published;
  const chosen = lines.filter(({ line, label, value }) =>
    declared
      ? line === declared
      : isPublication(label) || (label === '' && /^(?:report )?(?:first )?published\b/i.test(value)),
  );
  for (const { line, value } of chosen) {
    const day = readDay(value);
    if (day) return { line, day };
  }
  if (!declared) return null;
  throw noSuchLine(declared, 'the day of publication');
}

/** "Inspection dates", "Date of visit", "Dates:". The date of a decision, a letter or a death is none of an inspection. */
function isInspection(label: string): boolean {
  return /\b(?:inspect|visit|fieldwork)|\bdates\b|^dates?:?$/i.test(label);
}

function isPublication(label: string): boolean {
  return /\b(?:publish|publication|issue)/i.test(label);
}

function readDay(words: string): Day | undefined {
  const moment = readMoment(readDateWords(words) ?? namedDate(words) ?? '');
  return moment?.precision === 'day' ? moment.from : undefined;
}

/** The days of an inspection as covers print them: "28 May – 6 June 2019", "3 to 7 June 2019", "6 June 2019". */
function readDays(words: string): DayRange | undefined {
  const ends = (readDateWords(words) ?? '').split('/').map((end) => readMoment(end));
  const [first, last = first] = ends;
  return first?.precision === 'day' && last?.precision === 'day'
    ? { from: first.from, to: last.to }
    : undefined;
}

function noSuchLine(line: number, what: string): ReportSyntaxError {
  return new ReportSyntaxError(
    line,
    `expected ${what} on this line of the cover but found none.`,
    `Correct the line number that is declared for ${showText(what)}, or the date that stands there.`,
  );
}

function noDays(line: number, value: string): ReportSyntaxError {
  return new ReportSyntaxError(
    line,
    `expected the first and last day of the inspection but found ${showText(value)}.`,
    'Write them as "28 May – 6 June 2019", with days that are in the calendar, the first day first; one day as "6 June 2019".',
  );
}

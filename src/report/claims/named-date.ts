import { MONTH_NAMES } from '../month-names';

const MONTH = MONTH_NAMES.join('|');
const FORMS = new RegExp(
  `(?:(\\d{1,2}) (${MONTH}) – )?(?:(\\d{1,2}) )?(?:(${MONTH}) )?\\b((?:19|20)\\d\\d)\\b`,
);

/**
 * The date that words name outright, as ISO 8601: "28 May – 6 June 2019", "during the latter part of May
 * 2021", "in 2021"; "since …" leaves it open. Undefined when they name no year.
 */
export function namedDate(words: string): string | undefined {
  const found = FORMS.exec(words);
  if (!found?.[5]) return undefined;
  const [, firstDay, firstMonth, day, month, year] = found;
  const last = isoDate(year, month, day);
  if (firstDay && firstMonth) return `${isoDate(year, firstMonth, firstDay)}/${last}`;
  return /\bsince\b/i.test(words) ? `${last}/..` : last;
}

function isoDate(year: string, month: string | undefined, day: string | undefined): string {
  const parts = [year];
  if (month) parts.push(String(MONTH_NAMES.indexOf(month) + 1).padStart(2, '0'));
  if (month && day) parts.push(day.padStart(2, '0'));
  return parts.join('-');
}

import type { Fault } from './evidence/entry-fault';
import { namedDate } from '../report/date-words';
import { readPeriod } from '../report/period';
import type { When } from './when';

const ANY_DAY = { year: 9999, month: 12, day: 31 };

/** Checks that the words of a date stand in the quotation and name the date declared for them. */
export function checkWhen(when: When, quote: string): Fault | undefined {
  if (when.kind === 'unstated') return undefined;
  if (!when.words || !quote.includes(when.words)) {
    return {
      problem: `found the date in the words "${when.words}", expected words that stand in the quotation.`,
      hint: `The quotation is "${quote}".`,
    };
  }
  if (when.kind === 'inspection') return undefined;
  if (!readPeriod(when.date, { to: ANY_DAY })) {
    return {
      problem: `found the date "${when.date}", expected an ISO 8601 date or interval.`,
      hint: 'Write 2019, 2019-05, 2019-05-31, 2019-22 for a summer, 2019/20 for a year that lies in two, 2019-05/2019-07, 2019-05/.. for "since", or ../2019-05 for "until", the first day first.',
    };
  }
  const named = namedDate(when.words);
  if (when.kind === 'inferred' || named === when.date) return undefined;
  return {
    problem: `found the date "${when.date}", expected the date that "${when.words}" names.`,
    hint: named
      ? `The words name ${named}.`
      : 'The words do not name one date whole: use the kind "inferred" and give the reason.',
  };
}

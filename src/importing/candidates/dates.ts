import { MONTH_NAMES } from '../../report/dates.ts';
import type { OwnSentences } from './own-sentences.ts';

/** A date that a paragraph states, in its words and as ISO 8601 in their precision, with its sentence. */
export interface DateCandidate {
  readonly label: string;
  readonly words: string;
  readonly date: string;
  readonly quote: string;
}

const DATE = new RegExp(
  `\\b(since |from )?(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${MONTH_NAMES.join('|')}) (\\d{4})\\b|\\b(since |in )((?:19|20)\\d\\d)\\b(?![/–-])`,
  'gu',
);

/** The dates of paragraphs: days, months and, behind "in" or "since", years. */
export function findDates(paragraphs: readonly OwnSentences[]): readonly DateCandidate[] {
  return paragraphs.flatMap(({ label, sentences }) =>
    sentences.flatMap((quote) =>
      [...quote.matchAll(DATE)].map(([words, from, day, month, year, sinceYear, bare]) => {
        const isOpen = /since/u.test(from ?? sinceYear ?? '');
        const number =
          month === undefined ? '' : `-${String(MONTH_NAMES.indexOf(month) + 1).padStart(2, '0')}`;
        const date = `${year ?? bare}${number}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
        return { label, words: words.trim(), date: isOpen ? `${date}/..` : date, quote };
      }),
    ),
  );
}

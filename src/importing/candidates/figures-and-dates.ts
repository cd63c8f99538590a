import type { OwnSentences } from './own-sentences.ts';
import { MONTH_NAMES } from '../../report/dates.ts';

/** A figure that a paragraph states, with the sentence it stands in. */
export interface FigureCandidate {
  readonly label: string;
  readonly value: number;
  readonly printed: string;
  /** The words behind the figure, from which an editor makes its unit. */
  readonly unit: string;
  readonly quote: string;
}

const FIGURE =
  /(?<![\p{L}\p{N}.,/–-])[£€$]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?(?![\p{L}\p{N}/–-]|[.,]\d)/gu;
const MONTHS = MONTH_NAMES.join('|');
/** What is no figure though it has digits: the day or the year beside a month. */
const PART_OF_DATE = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})\\b|\\b(?:${MONTHS}) \\d{4}\\b`,
  'gu',
);

/** The figures of paragraphs: amounts, percentages and counts, but no years, days of months, or numbers of things. */
export function findFigures(paragraphs: readonly OwnSentences[]): readonly FigureCandidate[] {
  return paragraphs.flatMap(({ label, sentences }) =>
    sentences.flatMap((quote) => {
      const dated = quote.replace(PART_OF_DATE, (date) => ' '.repeat(date.length));
      return [...dated.matchAll(FIGURE)].flatMap((match): FigureCandidate[] => {
        const printed = match[0];
        const before = dated.slice(0, match.index);
        const value = Number(printed.replace(/[£€$,%]/g, ''));
        const isYear = /^(?:1[89]|20)\d\d$/.test(printed);
        const isName =
          /\b(?:section|paragraph|chapter|page|annex|table|figure|grade|article|part|aged?|Act) $/iu.test(
            before,
          );
        if (isYear || isName || value === 0) return [];
        const after = quote.slice(match.index + printed.length).trim();
        const words = after
          .split(/[\s,.;:()]+/u)
          .filter(Boolean)
          .slice(0, 4)
          .join(' ');
        return [{ label, value, printed, unit: printed.endsWith('%') ? `% ${words}`.trim() : words, quote }];
      });
    }),
  );
}

/** A date that a paragraph states, in its words and as ISO 8601 in their precision, with its sentence. */
export interface DateCandidate {
  readonly label: string;
  readonly words: string;
  readonly date: string;
  readonly quote: string;
}

const DATE = new RegExp(
  `\\b(since |from )?(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${MONTHS}) (\\d{4})\\b|\\b(since |in )((?:19|20)\\d\\d)\\b(?![/–-])`,
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

import type { OwnSentences } from './own-sentences.ts';
import { MONTH_NAMES } from '../../report/dates.ts';

/** A figure that a paragraph states, with the sentence it stands in. */
export interface FigureCandidate {
  readonly label: string;
  readonly value: number;
  readonly printed: string;
  /** What is counted, by the words behind the figure, as a first proposal of its unit; "" where other words follow it. */
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

/** What ends in front of a number that is the name of something, or an age. */
const NAMED =
  /\b(?:section|paragraph|chapter|page|annex|table|figure|grade|article|part|Act|(?:aged?|ages)(?: of)?(?: \d+ (?:and|or|to))?) $/iu;
const YEARS_OLD = /^ years? (?:old|of age)\b/u;

/** Words that no unit goes past: what follows them says something about what was counted. */
const BREAKS = new Set(
  'a an the who whom that which whose this these is are was were be been has have had do does did can could will would should may might must and or but nor of to in on at for from with by as than when while where because since until during'.split(
    ' ',
  ),
);

/** The figures of paragraphs: amounts, percentages and counts, but no years, days of months, ages, or numbers of things. */
export function findFigures(paragraphs: readonly OwnSentences[]): readonly FigureCandidate[] {
  return paragraphs.flatMap(({ label, sentences }) =>
    sentences.flatMap((quote) => {
      const dated = quote.replace(PART_OF_DATE, (date) => ' '.repeat(date.length));
      return [...dated.matchAll(FIGURE)].flatMap((match): FigureCandidate[] => {
        const printed = match[0];
        const before = dated.slice(0, match.index);
        const value = Number(printed.replace(/[£€$,%]/g, ''));
        const isYear = /^(?:1[89]|20)\d\d$/.test(printed);
        const after = dated.slice(match.index + printed.length);
        if (isYear || NAMED.test(before) || YEARS_OLD.test(after) || value === 0) return [];
        return [{ label, value, printed, unit: unitOf(printed, after), quote }];
      });
    }),
  );
}

/** What is counted, in up to four words, by the words behind the figure; a percentage is "of" something. */
function unitOf(printed: string, after: string): string {
  const isShare = printed.endsWith('%');
  const [phrase = ''] = /^[^,.;:()?!]*/u.exec(after) ?? [];
  const words = phrase.split(/\s+/u).filter(Boolean);
  const lead = isShare && words[0] === 'of' ? 1 : 0;
  const end = words.findIndex((word, at) => at >= lead && BREAKS.has(word.toLowerCase()));
  const counted = words.slice(0, Math.min(end === -1 ? 4 : end, 4));
  return [...(isShare ? ['%'] : []), ...(counted.length > lead ? counted : [])].join(' ');
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

import type { OwnSentences } from './own-sentences.ts';

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
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})\\b|\\b(?:${MONTHS}) \\d{4}\\b`, 'gu');

/** The figures of paragraphs: amounts, percentages and counts, but no years, days of months, or numbers of things. */
export function findFigures(paragraphs: readonly OwnSentences[]): readonly FigureCandidate[] {
  return paragraphs.flatMap(({ label, sentences }) =>
    sentences.flatMap((quote) => {
      const dated = quote.replace(DATE, (date) => ' '.repeat(date.length));
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

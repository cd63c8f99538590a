import { z } from 'astro/zod';
import type { Report } from '../report/model.ts';
import type { EntryMistake, Mistake } from './evidence/entry-mistake.ts';
import { checkEvidence } from './evidence/evidence.ts';
import { type Entry, entryId, quotation } from './fields.ts';
import { checkWhen, whenSchema } from './when.ts';
import { readNumberWords } from '../report/number-words.ts';

/** One entry of `statistics.yaml`; its key is the id. */
export const statisticSchema = z.strictObject({
  id: entryId,
  label: z.string().min(1).describe('What is counted, in the words of the site: "Nurseries".'),
  value: z.number().describe('The figure as a number: 1204; 12.5 for "12.5%"; 0.3333 for "a third".'),
  printed: z.string().min(1).describe('The figure as the report prints it: "1,204", "seven".'),
  unit: z.string().min(1).describe('What one of the value is; starts with % for percentages: "% of pupils".'),
  qualifier: z.string().describe('What the report says of the figure, such as "approximately"; or empty.'),
  when: whenSchema,
  ...quotation,
});

/** A figure of the report, with the words that prove it. */
export type Statistic = Entry<typeof statisticSchema>;

/**
 * Everything in which statistics disagree with the report: the quotation must stand in the paragraph, the printed
 * figure in the quotation, and the value, the percent sign and the date must be those that are printed.
 */
export function checkStatistics(report: Report, statistics: readonly Statistic[]): readonly EntryMistake[] {
  return statistics.flatMap((statistic) =>
    [
      checkEvidence(report, statistic),
      checkPrinted(statistic),
      checkValue(statistic),
      checkWhen(statistic.when, statistic.quote),
    ].flatMap((mistake) => (mistake ? [{ entry: statistic.id, ...mistake }] : [])),
  );
}

function checkPrinted({ printed, quote }: Statistic): Mistake | undefined {
  if (standsAlone(printed, quote)) return undefined;
  return {
    problem: `found the printed figure "${printed}", expected one that stands in the quotation.`,
    hint: `Figures in the quotation: ${figuresIn(quote).join(', ') || 'none'}.`,
  };
}

function checkValue({ printed, value, unit }: Statistic): Mistake | undefined {
  const read = readPrinted(printed);
  if (!read) {
    return {
      problem: `found the printed figure "${printed}", expected a number such as "1,204", "12%", "seven" or "a third".`,
      hint: 'Copy the figure alone, as the report prints it.',
    };
  }
  if (read.value !== value) {
    return {
      problem: `found the value ${value}, expected ${read.value}, which is what "${printed}" says.`,
      hint: `Write value: ${read.value}, or correct the printed figure.`,
    };
  }
  if (read.percent === unit.startsWith('%')) return undefined;
  return {
    problem: `found the unit "${unit}" for "${printed}", expected the percent sign in both or in neither.`,
    hint: 'Start the unit of a percentage with %, for example "% of pupils".',
  };
}

const figuresIn = (quote: string): readonly string[] => quote.match(/\d+(?:[.,]\d+)*%?/g) ?? [];

/** A number as a report prints it, read: its value, and whether it is a percentage. */
export interface PrintedNumber {
  readonly value: number;
  readonly percent: boolean;
}

/**
 * Reads a number as printed: "1,204", "12.5%", "eleven", "two thirds" (0.6667, to four decimals). Undefined for
 * anything else.
 */
export function readPrinted(printed: string): PrintedNumber | undefined {
  const words = readNumberWords(printed);
  if (words !== undefined) return { value: words, percent: false };
  if (!/^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?%?$/.test(printed)) return undefined;
  return { value: Number(printed.replaceAll(',', '').replace('%', '')), percent: printed.endsWith('%') };
}

/** True when `printed` stands in `quote` by itself: "12%" does not stand in "112%", nor "1" in "1,204". */
export function standsAlone(printed: string, quote: string): boolean {
  for (let at = quote.indexOf(printed); at >= 0; at = quote.indexOf(printed, at + 1)) {
    const before = quote.slice(0, at);
    const after = quote.slice(at + printed.length);
    if (!/[\p{L}\d]$|\d[.,]$/u.test(before) && !/^[\p{L}\d%]|^[.,]\d/u.test(after)) return true;
  }
  return false;
}

import type { Report } from './model.ts';
import { listAsks } from './units.ts';

/** A deadline in running text: the report's words without the colon that leads into its list. */
export function deadlineText(deadline: string): string {
  return deadline.replace(/:$/, '');
}

/**
 * A deadline inside a sentence: "within a year" for "Within a year:". A first word with a number behind it keeps its
 * capital, because it is the name of a month: "May 2014". The rest stays as printed.
 */
export function deadlineInSentence(deadline: string): string {
  return deadlineText(deadline).replace(/^\p{Lu}\p{Ll}*(?![\p{L}\p{N}]| \d)/u, (word) => word.toLowerCase());
}

/**
 * By when something is asked for, as `deadlineText` writes it; empty for an ask without a deadline, and for a label
 * that no ask has.
 */
export function deadlineOf(report: Report, ask: string): string {
  return deadlineText(listAsks(report).find(({ label }) => label === ask)?.group?.heading ?? '');
}

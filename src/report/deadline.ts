import type { Report } from './model';
import { listAsks } from './units';

/** A deadline in running text: the report's words without the colon that leads into its list. */
export function deadlineText(deadline: string): string {
  return deadline.replace(/:$/, '');
}

/**
 * A deadline inside a sentence: its first letter small, unless a number follows that first word, as it does a month's
 * name. The rest is the report's own, names of months and feasts too.
 */
export function deadlineInSentence(deadline: string): string {
  return deadlineText(deadline).replace(/^\p{Lu}\p{Ll}*(?![\p{L}\p{N}]| \d)/u, (word) => word.toLowerCase());
}

/** When something is asked for, as `deadlineText` writes it; empty when nothing is asked for by that label, or undated. */
export function deadlineOf(report: Report, ask: string): string {
  return deadlineText(listAsks(report).find(({ label }) => label === ask)?.group?.heading ?? '');
}

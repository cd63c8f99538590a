import type { Report } from './model';
import { listActions } from './units';

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

/** When an action is due, as `deadlineText` writes it; empty when there is no such action. */
export function deadlineOf(report: Report, action: string): string {
  const due = listActions(report).find((one) => one.action.label === action);
  return due ? deadlineText(due.group.deadline) : '';
}

import type { Report } from './model';
import { listActions } from './units';

/** A deadline in running text: the report's words without the colon that leads into its list. */
export function deadlineText(deadline: string): string {
  return deadline.replace(/:$/, '');
}

/** When an action is due, as `deadlineText` writes it; empty when there is no such action. */
export function deadlineOf(report: Report, action: number): string {
  const due = listActions(report).find((one) => one.action.number === action);
  return due ? deadlineText(due.group.deadline) : '';
}

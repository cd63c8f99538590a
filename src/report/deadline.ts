import type { Report } from './model';
import { listActions } from './units';

/** When an action is due in the report's words, without their colon; empty when there is no such action. */
export function deadlineOf(report: Report, action: number): string {
  const due = listActions(report).find((one) => one.action.number === action);
  return due ? due.group.deadline.replace(/:$/, '') : '';
}

import { remembered } from '../report/remembered';
import { deadlineOf } from '../report/deadline';
import type { Evidence } from './evidence/evidence';
import type { Report } from '../report/model';

/**
 * Why an action was required, as this site reads the report: the paragraphs that explain it, each with the words that
 * do. The report itself does not connect its actions with its paragraphs.
 */
export interface Finding {
  /** The number of the action, from 1. */
  readonly action: number;
  /** At least one, in the report's order. */
  readonly reasons: readonly Evidence[];
}

/** An action that follows from a paragraph: the words that explain it, and when it is due in the report's words. */
export interface FollowingAction {
  readonly action: number;
  readonly quote: string;
  readonly deadline: string;
}

/** The paragraphs behind one action; none when no finding names it. */
export function listReasons(findings: readonly Finding[], action: number): readonly Evidence[] {
  return findings.find((finding) => finding.action === action)?.reasons ?? [];
}

/** Findings turned round: the actions that follow from one paragraph, in the order of the findings. */
export function listFollowingActions(
  report: Report,
  findings: readonly Finding[],
  paragraph: number,
): readonly FollowingAction[] {
  const following = mapFollowing(findings).get(paragraph) ?? [];
  return following.map(({ action, quote }) => ({ action, quote, deadline: deadlineOf(report, action) }));
}

const mapFollowing = remembered((findings: readonly Finding[]) => {
  const reasons = findings.flatMap(({ action, reasons: held }) =>
    held.map((reason) => ({ action, ...reason })),
  );
  return Map.groupBy(reasons, ({ paragraph }) => paragraph);
});

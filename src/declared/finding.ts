import { z } from 'astro/zod';
import { deadlineOf } from '../report/deadline.ts';
import type { Report } from '../report/model.ts';
import { remembered } from '../report/remembered.ts';
import { listAsks } from '../report/units.ts';
import { type EntryMistake, findRepeated } from './evidence/entry-mistake.ts';
import { checkEvidence, type Evidence } from './evidence/evidence.ts';
import { type Entry, quotation, unitLabel } from './fields.ts';

/** The paragraphs that explain one action. */
export const findingSchema = z.strictObject({
  action: unitLabel.describe("The number of the action, in the report's order through all deadlines."),
  reasons: z
    .array(z.strictObject(quotation))
    .min(1)
    .readonly()
    .describe("Paragraphs that explain the action, in the report's order, each with its words."),
});

/**
 * Why an action was required, as this site reads the report: the paragraphs that explain it, each with the words that
 * do. The report itself does not connect its actions with its paragraphs.
 */
export type Finding = Entry<typeof findingSchema>;

/** An action that follows from a paragraph: the words that explain it, and when it is due in the report's words. */
export interface FollowingAction {
  readonly action: string;
  readonly quote: string;
  readonly deadline: string;
}

/** The paragraphs behind one action; none when no finding names it. */
export function listReasons(findings: readonly Finding[], action: string): readonly Evidence[] {
  return findings.find((finding) => finding.action === action)?.reasons ?? [];
}

/** The actions whose findings name one paragraph, in the order of the findings. */
export function listFollowingActions(
  report: Report,
  findings: readonly Finding[],
  paragraph: string,
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

/** Everything in which findings disagree with the report: actions without a reason, quotations that are not there. */
export function checkFindings(report: Report, findings: readonly Finding[]): readonly EntryMistake[] {
  const actions = listAsks(report).map(({ label }) => label);
  // A report of which no reasons are given at all needs none.
  const missing =
    findings.length === 0 ? [] : actions.filter((label) => !findings.some(({ action }) => action === label));
  return [
    ...findings
      .filter(({ action }) => !actions.includes(action))
      .map(({ action }) => ({
        entry: action,
        problem: `found no such action, expected one of 1 to ${actions.length}.`,
        hint: "Actions are numbered in the report's order, through all deadlines.",
      })),
    ...missing.map(noReasonMistake),
    ...findings.flatMap((finding) => checkReasons(report, finding)),
  ];
}

function checkReasons(report: Report, { action, reasons }: Finding): readonly EntryMistake[] {
  const entry = action;
  const paragraphs = reasons.map(({ paragraph }) => paragraph);
  return [
    ...findRepeated(paragraphs).map((paragraph) => ({
      entry,
      problem: `found paragraph ${paragraph} twice, expected it once.`,
      hint: 'Quote the words that explain the action best.',
    })),
    ...reasons.flatMap((reason) => {
      const mistake = checkEvidence(report, reason);
      return mistake ? [{ entry, ...mistake }] : [];
    }),
  ];
}

function noReasonMistake(action: string): EntryMistake {
  return {
    entry: action,
    problem: 'found no reason, expected at least one for every action.',
    hint: 'Name a paragraph that explains the action and quote its words.',
  };
}

import type { EntryFault } from './evidence/entry-fault';
import { checkEvidence } from './evidence/evidence';
import { findRepeated } from './evidence/find-repeated';
import type { Finding } from './finding';
import type { Report } from '../report/model';
import { listActions } from '../report/units';

/** Everything in which findings disagree with the report: actions without a reason, quotations that are not there. */
export function checkFindings(report: Report, findings: readonly Finding[]): readonly EntryFault[] {
  const actions = listActions(report).map(({ action }) => action.number);
  const missing = actions.filter((number) => !findings.some(({ action }) => action === number));
  return [
    ...findings
      .filter(({ action }) => !actions.includes(action))
      .map(({ action }) => ({
        entry: String(action),
        problem: `found no such action, expected one of 1 to ${actions.length}.`,
        hint: "Actions are numbered in the report's order, through all deadlines.",
      })),
    ...missing.map(noReasonFault),
    ...findings.flatMap((finding) => checkReasons(report, finding)),
  ];
}

function checkReasons(report: Report, { action, reasons }: Finding): readonly EntryFault[] {
  if (reasons.length === 0) return [noReasonFault(action)];
  const entry = String(action);
  const paragraphs = reasons.map(({ paragraph }) => paragraph);
  return [
    ...findRepeated(paragraphs).map((paragraph) => ({
      entry,
      problem: `found paragraph ${paragraph} twice, expected it once.`,
      hint: 'Quote the words that explain the action best.',
    })),
    ...reasons.flatMap((reason) => {
      const fault = checkEvidence(report, reason);
      return fault ? [{ entry, ...fault }] : [];
    }),
  ];
}

function noReasonFault(action: number): EntryFault {
  return {
    entry: String(action),
    problem: 'found no reason, expected at least one for every action.',
    hint: 'Name a paragraph that explains the action and quote its words.',
  };
}

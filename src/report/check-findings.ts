import { checkEvidence, type Fault } from './evidence';
import { findRepeated } from './find-repeated';
import type { Finding } from './finding';
import type { Report } from './model';
import { listActions } from './units';

/** Checks findings against the report: one for every action, in order, each reason a quotation that stands in its paragraph. */
export function checkFindings(report: Report, findings: readonly Finding[]): readonly Fault[] {
  const actions = listActions(report).map(({ action }) => action.number);
  const declared = findings.map(({ action }) => action);
  return [
    ...findRepeated(declared).map((action) => ({
      problem: `action ${action}: found it twice, expected it once.`,
      hint: 'Put all the reasons of an action into one entry.',
    })),
    ...declared
      .filter((action) => !actions.includes(action))
      .map((action) => ({
        problem: `action ${action}: found no such action, expected one of 1 to ${actions.length}.`,
        hint: "Actions are numbered in the report's order, through all deadlines.",
      })),
    ...actions
      .filter((action) => !declared.includes(action))
      .map((action) => ({
        problem: `action ${action}: found no finding, expected at least one reason for every action.`,
        hint: 'Name a paragraph that explains the action and quote its words.',
      })),
    ...findings.flatMap((finding) => checkReasons(report, finding)),
  ];
}

function checkReasons(report: Report, { action, reasons }: Finding): readonly Fault[] {
  if (reasons.length === 0) {
    return [
      {
        problem: `action ${action}: found no reason, expected at least one.`,
        hint: 'Name a paragraph that explains the action and quote its words.',
      },
    ];
  }
  const paragraphs = reasons.map(({ paragraph }) => paragraph);
  return [
    ...findRepeated(paragraphs).map((paragraph) => ({
      problem: `action ${action}: found paragraph ${paragraph} twice, expected it once.`,
      hint: 'Quote the words that explain the action best.',
    })),
    ...reasons.flatMap((reason) => {
      const fault = checkEvidence(report, reason);
      return fault ? [{ problem: `action ${action}: ${fault.problem}`, hint: fault.hint }] : [];
    }),
  ];
}

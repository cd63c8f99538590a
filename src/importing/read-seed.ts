import type { Report } from '../report/model.ts';
import type { FaultKind } from '../report/faults.ts';
import { readReport } from '../report/reading/read-report.ts';
import { ReportSyntaxError } from '../report/report-error.ts';

/** A fault of a seed that the published report may really have: where, what, and what stands there in the reader's words. */
export interface Proposal {
  readonly line: number;
  readonly fault: FaultKind;
  readonly problem: string;
}

/** What the reader of reports makes of a seed once all `proposals` are accepted: a report, or a refusal that none of them mends. */
export type SeedReading =
  | { readonly kind: 'report'; readonly report: Report; readonly proposals: readonly Proposal[] }
  | {
      readonly kind: 'refused';
      readonly refusal: ReportSyntaxError;
      readonly proposals: readonly Proposal[];
    };

/**
 * The most faults that are proposed: each takes another reading, and a text with more of them is not a report with a
 * few faults.
 */
const MOST_PROPOSALS = 50;

/** Reads a seed as a build reads it, but goes on past every fault that an editor can accept. */
export function readSeed(text: string): SeedReading {
  const proposals: Proposal[] = [];
  for (;;) {
    try {
      return { kind: 'report', report: readReport(text, { accepted: proposals }), proposals };
    } catch (error) {
      if (!(error instanceof ReportSyntaxError)) throw error;
      const { line, fault, problem } = error;
      const mended = proposals.findIndex((one) => one.line === line && isUnneeded(error, one));
      if (mended >= 0) {
        proposals.splice(mended, 1);
        continue;
      }
      const isKnown = proposals.some((one) => one.line === line && one.fault === fault);
      if (fault === undefined || isKnown || proposals.length === MOST_PROPOSALS)
        return { kind: 'refused', refusal: error, proposals };
      proposals.push({ line, fault, problem });
    }
  }
}

/** One accepted fault can mend another: a line that is taken for a heading is the one that a list of contents missed. */
function isUnneeded({ fault, problem }: ReportSyntaxError, proposal: Proposal): boolean {
  return fault === undefined && problem === `expected the accepted fault ${proposal.fault} but found none.`;
}

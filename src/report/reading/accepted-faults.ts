import { ReportSyntaxError } from '../report-error';
import type { Fault } from '../faults';
import type { ReadingOptions } from '../reading-options';

/**
 * Throws a ReportSyntaxError for an accepted fault that the text does not have: its line number is wrong or out of
 * date.
 */
export function checkAccepted(faults: readonly Fault[], { accepted = [] }: ReadingOptions): void {
  const unused = accepted.find(
    ({ line, fault }) => !faults.some((one) => one.line === line && one.kind === fault),
  );
  if (!unused) return;
  throw new ReportSyntaxError(
    unused.line,
    `expected the accepted fault ${unused.fault} but found none.`,
    'Correct the line number of the accepted fault, or remove it.',
  );
}

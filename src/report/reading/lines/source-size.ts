import { ReportSyntaxError } from '../../report-error';

/** The largest source that is read, in bytes: far above any report, far below what would exhaust a build. */
const MAX_SOURCE_BYTES = 16_000_000;

/** Throws a ReportSyntaxError when a source is larger than 16 MB. A text's length may stand in for its bytes. */
export function checkSourceSize(size: number): void {
  if (size <= MAX_SOURCE_BYTES) return;
  throw new ReportSyntaxError(
    1,
    `expected a report of at most ${MAX_SOURCE_BYTES} bytes but found ${size}.`,
    'Look for something that is not text in the file, or for a report that stands in it many times.',
  );
}

import type { Report } from '../../../src/report/model.ts';
import type { ReadingOptions } from '../../../src/report/reading-options.ts';
import { readReport } from '../../../src/report/reading/read-report.ts';
import { ReportSyntaxError } from '../../../src/report/report-error.ts';
import { outline } from './report-outline.ts';

/** A report with a title and these lines below it, read without an inventory. Line 1 is the title. */
export function readLines(lines: readonly string[], options: ReadingOptions = {}): Report {
  return readReport(['# Title', ...lines].join('\n'), options);
}

/** The same as an outline. */
export function outlineOf(lines: readonly string[], options: ReadingOptions = {}): readonly string[] {
  return outline(readLines(lines, options));
}

/** What the same lines are refused with. Fails when they are accepted. */
export function refusalOf(
  lines: readonly string[],
  options: ReadingOptions = {},
): { readonly message: string; readonly hint: string } {
  try {
    readLines(lines, options);
  } catch (error) {
    if (error instanceof ReportSyntaxError) return { message: error.message, hint: error.hint };
    throw error;
  }
  throw new Error('the reader accepted the lines');
}

import { expect } from 'vitest';
import type { Report } from '../../../src/report/model.ts';
import type { ReadingOptions } from '../../../src/report/reading-options.ts';
import { readReport } from '../../../src/report/reading/read-report.ts';
import { ReportSyntaxError } from '../../../src/report/report-error.ts';
import { accountLines } from './line-accounts.ts';
import { printReport } from './print-report.ts';

/** Fails unless a text is refused in a form that helps, or read with nothing of it lost; true when it is read. */
export function expectRefusedOrKept(text: string, options: ReadingOptions = {}): boolean {
  const report = readOrRefuse(text, options);
  if (report) expectKept(text, report, options);
  return report !== undefined;
}

/** Fails unless every word of a text is printed by the report that was read from it, on its line, once. */
export function expectKept(text: string, report: Report, options: ReadingOptions = {}): void {
  const printed = printReport(report);
  expect(wordsByLine(printed)).toEqual(wordsByLine(text));
  const lines = accountLines(report).map(({ line }) => line);
  expect(new Set(lines).size).toBe(lines.length);
  // With an inventory the form of a line alone says what it is, so that what was printed reads as the same again.
  if (options.holds) expect(readReport(printed, options)).toEqual(report);
}

/** Undefined when the reader refuses the text with its own error, at a line of the text. */
function readOrRefuse(text: string, options: ReadingOptions): Report | undefined {
  try {
    return readReport(text, options);
  } catch (error) {
    expect(error).toBeInstanceOf(ReportSyntaxError);
    if (error instanceof ReportSyntaxError) {
      expect(error.problem).toMatch(/^expected .* but found .*\.$/s);
      expect(error.hint).toMatch(/\.$/);
      expect(error.line).toBeGreaterThanOrEqual(1);
      expect(error.line).toBeLessThanOrEqual(text.split('\n').length);
    }
    return undefined;
  }
}

const MARK = /<sup>([^<]*)<\/sup>/g;

/** The words of each line that is not blank, with its number, as they would be read aloud; the marks of notes at its end. */
function wordsByLine(text: string): readonly string[] {
  return text
    .replace(/^\u{FEFF}/u, '')
    .replaceAll(/\[([^[\]]*)\]\((?:https?:\/\/|mailto:)[^()\s]*\)/g, '$1')
    .replaceAll(/^\*\*([^*]*)\*\*(?!<sup>)/gm, '$1 ')
    .replaceAll(/^>/gm, '')
    .split('\n')
    .flatMap((source, index) => {
      // A mark in the middle of an emphasised word parts it in two where it is written again.
      const unmarked = source.replaceAll(MARK, '').replaceAll('**', '');
      const line = `${unmarked} ${[...source.matchAll(MARK)].map(([, mark]) => mark).join(' ')}`;
      const words = line.match(/[\p{L}\p{N}\p{S}]+/gu)?.filter((word) => !/^#+$/.test(word)) ?? [];
      return words.length > 0 ? [`${index + 1} ${words.join(' ')}`] : [];
    });
}

import { accountLines } from './line-accounts.ts';
import type { Report } from '../../../src/report/model.ts';

/**
 * Writes a report as source text again, every line where it stood. Only marks differ from the source: the level of
 * headings, the form of labels, links written as their words.
 */
export function printReport(report: Report): string {
  const lines: string[] = [];
  for (const { line, text } of accountLines(report)) {
    while (lines.length < line - 1) lines.push('');
    lines.push(text);
  }
  return `${lines.join('\n')}\n`;
}

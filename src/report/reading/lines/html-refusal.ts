import { ReportSyntaxError } from '../../report-error';
import { showText } from '../../shown-text';

/** Throws a ReportSyntaxError when words hold an HTML tag or comment: a report is text, and its words are only text. */
export function refuseHtml(line: number, words: string): void {
  const at = words.search(/<[a-z/!?]/i);
  if (at < 0) return;
  throw new ReportSyntaxError(
    line,
    `expected text but found HTML: ${showText(words.slice(at))}.`,
    'Remove the tag and keep its words.',
  );
}

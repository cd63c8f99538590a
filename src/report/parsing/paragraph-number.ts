import { ReportSyntaxError } from '../report-error';
import { showText } from './shown-text';

/** A line that begins with a number and a full stop. `words` is what follows the full stop. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
  readonly figure: string;
  readonly words: string;
}

const CONSECUTIVE = 'Paragraphs must be numbered consecutively.';

/**
 * Throws a ReportSyntaxError unless a numbered line is paragraph `expected`. Numbers count up from 1 without padding, and
 * a space and a sentence follow: other lines that begin so are running text cut before a number.
 */
export function checkParagraphNumber(line: NumberedLine, expected: number): void {
  const { figure, words } = line;
  const found = Number(figure);
  if (words === '')
    throw refusal(
      line,
      `the number ${showText(`${figure}.`)} alone`,
      expected,
      'Write its words on the same line.',
    );
  if (!words.startsWith(' '))
    throw refusal(line, showText(line.text), expected, 'Write a space after the paragraph number.');
  if (!/^(?:\*\*)?[\p{Lu}\p{Lt}\d"'“‘]/u.test(words.trimStart()) || (found >= 1000 && found !== expected)) {
    throw refusal(
      line,
      `running text that begins with a number, ${showText(line.text)}`,
      expected,
      'If this line continues the paragraph above, join the two lines with a space. A paragraph begins with a capital letter, a digit or a quotation mark.',
    );
  }
  if (figure.startsWith('0')) {
    throw refusal(
      line,
      `the number ${showText(`${figure}.`)}`,
      expected,
      'Paragraph numbers begin at 1 and are written without a leading zero.',
    );
  }
  if (found === expected) return;
  throw refusal(line, `paragraph ${figure}`, expected, `${CONSECUTIVE} ${lookFor(found, expected)}`);
}

function refusal(line: NumberedLine, found: string, expected: number, hint: string): ReportSyntaxError {
  return new ReportSyntaxError(line.number, `expected paragraph ${expected} but found ${found}.`, hint);
}

function lookFor(found: number, expected: number): string {
  if (found > expected) return 'Look for a missing or merged paragraph above this line.';
  if (found === 1) return 'Look for a report that stands twice in the file.';
  return 'Look for a repeated or misplaced paragraph at this line.';
}

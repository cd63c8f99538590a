import { ReportSyntaxError } from '../report-error';
import { checkCharacters } from './source-characters';
import { checkSourceSize } from './source-size';

/** The longest line that is read, in characters: some ten times the longest paragraph of any report that was tried. */
const MAX_LINE = 20_000;

/** A line of the source that is not blank, without the spaces at its end. `number` counts all lines from 1. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a report's source that are not blank. A byte order mark, CRLF and spaces at line ends make no
 * difference. Throws a ReportSyntaxError when there are none, when they are too many or hold a refused character.
 */
export function readSourceLines(text: string): readonly SourceLine[] {
  checkSourceSize(text.length);
  const lines = text
    .slice(text.startsWith('\u{FEFF}') ? 1 : 0)
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: trimLineEnd(line) }))
    .filter((line) => !/^[\t\p{Zs}]*$/u.test(line.text));
  if (lines.length === 0) {
    throw new ReportSyntaxError(
      1,
      'expected a report but found no text.',
      'Put the text of the report into the file.',
    );
  }
  for (const line of lines) checkLine(line);
  return lines;
}

/** Tabs stay: they hold the cells of a table apart, and the last cell may be empty. */
function trimLineEnd(line: string): string {
  let end = line.endsWith('\r') ? line.length - 1 : line.length;
  while (/\p{Zs}/u.test(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

function checkLine({ number, text }: SourceLine): void {
  if (text.length > MAX_LINE) {
    throw new ReportSyntaxError(
      number,
      `expected a line of at most ${MAX_LINE} characters but found one of ${text.length}.`,
      'Look for lost line ends, or for something that is not text in the file.',
    );
  }
  checkCharacters(number, text);
  if (!/^\s/.test(text)) return;
  throw new ReportSyntaxError(
    number,
    'expected a line that begins with its first word but found one that begins with white space.',
    'Remove the white space. If the line is part of a table, write the missing cell before the tab.',
  );
}

import { checkCharacters } from './source-characters';
import { checkSourceSize } from './source-size';
import { ReportSyntaxError } from '../../report-error';
import { showText } from '../../shown-text';
import { isListItem } from './list-markers';
import { mayHold, type ReadingOptions } from '../../reading-options';

/** The longest line that can be a paragraph, in characters: about six printed pages. */
const LONGEST_LINE = 20_000;

/**
 * A line of the source that is not blank, without the spaces at its ends. `number` counts all lines from 1, `indent`
 * the spaces in front, which only the items of nested lists have.
 */
export interface SourceLine {
  readonly number: number;
  readonly indent: number;
  readonly text: string;
}

/**
 * The lines of a report's source that are not blank. A byte order mark, CRLF and spaces at line ends make no
 * difference. Throws a ReportSyntaxError when there are none, when they are too many or too long, or hold a refused
 * character.
 */
export function readSourceLines(text: string, options: ReadingOptions): readonly SourceLine[] {
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
  return lines.map((line) => readIndent(line, mayHold(options, 'lists')));
}

/** Tabs stay: they hold the cells of a table apart, and the last cell may be empty. */
function trimLineEnd(line: string): string {
  let end = line.endsWith('\r') ? line.length - 1 : line.length;
  while (/\p{Zs}/u.test(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

function readIndent(
  { number, text }: { readonly number: number; readonly text: string },
  mayNest: boolean,
): SourceLine {
  checkCharacters(number, text);
  if (text.length > LONGEST_LINE) throw tooLong(number, text);
  const words = text.replace(/^ +/, '');
  const indent = text.length - words.length;
  if (!/^\s/.test(text) || (mayNest && indent > 0 && isListItem(words)))
    return { number, indent, text: words };
  throw new ReportSyntaxError(
    number,
    'expected a line that begins with its first word but found one that begins with white space.',
    'Remove the white space. If the line is part of a table, write the missing cell before the tab.',
  );
}

function tooLong(line: number, text: string): ReportSyntaxError {
  return new ReportSyntaxError(
    line,
    `expected a line of at most ${LONGEST_LINE} characters but found ${text.length}: ${showText(text)}.`,
    'Begin each paragraph, heading and list item on a line of its own.',
  );
}

import { checkCharacters, checkSourceSize } from './source-text.ts';
import { ReportSyntaxError, showText } from '../../report-error.ts';
import { isListItem } from './list-markers.ts';
import { mayHold, type ReadingOptions } from '../../reading-options.ts';

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
    .filter((line) => !isBlank(line.text, options));
  if (lines.length === 0) {
    throw new ReportSyntaxError(
      1,
      'expected a report but found no text.',
      'Put the text of the report into the file.',
    );
  }
  const rows = new Set(lines.flatMap(({ number, text }) => (text.includes('\t') ? [number] : [])));
  const isInTable = ({ number }: NumberedLine) => rows.has(number - 1) || rows.has(number + 1);
  return lines.map((line) =>
    options.holds === undefined && isRowWithoutFirstCell(line.text) && isInTable(line)
      ? keepLine(line)
      : readIndent(line, mayHold(options, 'lists')),
  );
}

type NumberedLine = Pick<SourceLine, 'number' | 'text'>;

/** The corner of a table is often empty, and so is the first cell of a row that sums up. */
function isRowWithoutFirstCell(text: string): boolean {
  return /^\t+[^\t]/.test(text);
}

/** A blank line between the paragraphs of a quotation can have the mark of one. */
function isBlank(text: string, options: ReadingOptions): boolean {
  return /^[\t\p{Zs}]*$/u.test(text) || (text === '>' && mayHold(options, 'quotations'));
}

/** Tabs stay: they hold the cells of a table apart, and the last cell may be empty. */
function trimLineEnd(line: string): string {
  let end = line.endsWith('\r') ? line.length - 1 : line.length;
  while (/\p{Zs}/u.test(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

function keepLine({ number, text }: NumberedLine): SourceLine {
  checkCharacters(number, text);
  if (text.length > LONGEST_LINE) throw tooLong(number, text);
  return { number, indent: 0, text };
}

function readIndent(line: NumberedLine, mayNest: boolean): SourceLine {
  const { number, text } = keepLine(line);
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

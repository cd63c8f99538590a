import type { ReadingOptions } from '../../reading-options.ts';
import { ReportSyntaxError, showText } from '../../report-error.ts';
import { refuseHtml } from '../lines/inline-runs.ts';
import { classifyLine, type LineOf, type TextLine } from '../lines/line-kinds.ts';

/**
 * Reads a line of words that nothing marks. Throws a ReportSyntaxError for a line of any other kind, for bold words, and
 * for a link that is not its own address.
 */
export function readPlainLine(line: TextLine, options: ReadingOptions): LineOf<'prose'> {
  if (line.kind !== 'prose') throw noCoverLine(line);
  return withText(line, readCoverWords(line.number, line.text), options);
}

/** A line of the cover with each link as its words, in bold where they are; throws for a link as `readPlainLine` does. */
export function withoutLinks<Written extends TextLine>(
  line: Written,
  options: ReadingOptions,
): Written | LineOf<'prose'> {
  if (line.kind !== 'prose' || !line.text.includes('](')) return line;
  const bold = line.text.split('**');
  return withText(line, bold.map((part) => readCoverWords(line.number, part)).join('**'), options);
}

/** Without the marks of a link, a line can turn into another kind of line, which a cover does not have. */
function withText(line: TextLine, text: string, options: ReadingOptions): LineOf<'prose'> {
  const read = classifyLine({ ...line, text }, options);
  if (read.kind === 'prose') return read;
  throw noCoverLine(line);
}

/** The refusal of a line that belongs below the contents list. */
export function noCoverLine(line: TextLine): ReportSyntaxError {
  return new ReportSyntaxError(
    line.number,
    `expected a line of the cover or the contents list but found ${showText(line.text)}.`,
    'The text of the report begins below its contents list. Write the heading of that list as "## Contents".',
  );
}

const LINK = /\[([^[\]]*)\]\(([^()\s]*)\)/g;
const SCHEME = /^(?:https?:\/\/|mailto:)/;

/**
 * Reads the words of a value or a plain line, from the line of that number. A link becomes its words; they must be its
 * address, so that neither is lost. Throws a ReportSyntaxError for any other link and for bold words, which the cover uses
 * for labels.
 */
export function readCoverWords(line: number, printed: string): string {
  const words = printed.replace(LINK, (link, label: string, address: string) => {
    if (SCHEME.test(address) && (label === address || label === address.replace(SCHEME, ''))) return label;
    throw brokenLink(line, link);
  });
  if (words.includes('](')) throw brokenLink(line, words);
  refuseHtml(line, words);
  if (!words.includes('**')) return words;
  throw new ReportSyntaxError(
    line,
    `expected bold words only at the start of a labelled line but found ${showText(printed)}.`,
    'Write a labelled line of the cover as **Label:** and its value, other lines as plain words.',
  );
}

function brokenLink(line: number, link: string): ReportSyntaxError {
  return new ReportSyntaxError(
    line,
    `expected a link whose words are its address but found ${showText(link)}.`,
    'Write the link as [www.example.org](http://www.example.org), or its words alone.',
  );
}

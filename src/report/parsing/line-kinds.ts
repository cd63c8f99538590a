import { readRuns } from './inline-runs';
import { plainText } from '../plain-text';
import { ReportSyntaxError } from '../report-error';
import { showText } from './shown-text';
import type { SourceLine } from './source-lines';

/** A source line with what its first and last characters say it is. `words` leave out the marks that say so. */
export type Line = SourceLine &
  (
    | { readonly kind: 'heading'; readonly words: string }
    | { readonly kind: 'paragraph'; readonly figure: string; readonly words: string }
    | { readonly kind: 'item'; readonly words: string }
    | { readonly kind: 'row'; readonly cells: readonly string[] }
    | { readonly kind: 'page-rule' }
    | { readonly kind: 'blank-page' }
    | { readonly kind: 'prose'; readonly words: string }
  );

/** What a page leaves in the text and the report does not say: a rule at its end, or a note that it is empty. */
export type PageMark = Extract<Line, { kind: 'page-rule' | 'blank-page' }>;

/** A line that the report says. */
export type TextLine = Exclude<Line, PageMark>;

const PAGE_NUMBER = /^(?:(?:page )?\d{1,4}(?: of \d{1,4})?|[-–—] ?\d{1,4} ?[-–—])$/i;
const BLANK_PAGE = /^this page is intentionally left blank\.?$/i;

/** Says what a line is, by its own characters alone. Throws a ReportSyntaxError for a line that can be nothing. */
export function classifyLine(line: SourceLine): Line {
  const { text } = line;
  if (text.includes('\t'))
    return { ...line, kind: 'row', cells: text.split('\t').map((cell) => cell.trim()) };
  if (/^-{3,}$/.test(text)) return { ...line, kind: 'page-rule' };
  if (BLANK_PAGE.test(text)) return { ...line, kind: 'blank-page' };
  if (PAGE_NUMBER.test(text)) throw pageNumber(line);
  if (text.startsWith('#')) return readHeading(line, /^#{1,6} (.*)$/.exec(text)?.[1] ?? '');
  if (isAllBold(text)) return readHeading(line, text);
  if (text.startsWith('- ')) return { ...line, kind: 'item', words: text.slice(2).trimStart() };
  if (/^(?:-|[+•·▪◦‣]|\*(?!\*))/.test(text)) throw brokenItem(line);
  const numbered = /^(\d+)\.(?!\d)/.exec(text);
  if (numbered?.[1]) {
    return { ...line, kind: 'paragraph', figure: numbered[1], words: text.slice(numbered[0].length) };
  }
  if (/^\d+(?:\.\d+)+\.? /.test(text)) throw dottedNumber(line);
  return { ...line, kind: 'prose', words: text };
}

function isAllBold(text: string): boolean {
  return text.length > 4 && text.startsWith('**') && text.indexOf('**', 2) === text.length - 2;
}

function readHeading(line: SourceLine, source: string): Line {
  const words = plainText(readRuns(line.number, source)).trim();
  if (words !== '') return { ...line, kind: 'heading', words };
  throw new ReportSyntaxError(
    line.number,
    `expected a heading but found ${showText(line.text)}.`,
    'Write a heading as one to six # signs, a space and its words.',
  );
}

function pageNumber(line: SourceLine): ReportSyntaxError {
  return new ReportSyntaxError(
    line.number,
    `expected text but found the page number ${showText(line.text)}.`,
    'Remove page numbers: they are no part of the text.',
  );
}

function brokenItem(line: SourceLine): ReportSyntaxError {
  return new ReportSyntaxError(
    line.number,
    `expected a list item that begins with "- " but found ${showText(line.text)}.`,
    'Write each list item as a hyphen, a space and its words.',
  );
}

function dottedNumber(line: SourceLine): ReportSyntaxError {
  return new ReportSyntaxError(
    line.number,
    `expected a paragraph number such as "12." but found ${showText(line.text)}.`,
    'Number paragraphs through. If the figure belongs to the sentence above, join the two lines.',
  );
}

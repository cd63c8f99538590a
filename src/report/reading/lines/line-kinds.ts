import { ReportSyntaxError, showText } from '../../report-error.ts';
import { plainText, type Run } from '../../blocks.ts';
import { readRuns } from './inline-runs.ts';
import { isBullet, readMarker } from './list-markers.ts';
import { mayHold, type ReadingOptions } from '../../reading-options.ts';
import type { SourceLine } from './source-lines.ts';

/** How a report writes the numbers of its paragraphs: "61."; "1.12" or "A.1.3"; "34"; "A1"; "(3)" or "3)"; "Para 5". */
export type LabelForm = 'plain' | 'dotted' | 'bare' | 'lettered' | 'bracketed' | 'worded';

/** A source line with what its first and last characters say it is. `words` leave out the marks that say so. */
export type Line = SourceLine &
  (
    | {
        readonly kind: 'heading';
        readonly words: string;
        readonly marks: readonly string[];
        /** The number of # signs; BOLD_DEPTH for a line of bold words. */
        readonly depth: number;
      }
    | { readonly kind: 'numbered'; readonly form: LabelForm; readonly figure: string; readonly words: string }
    | { readonly kind: 'item'; readonly marker: string; readonly words: string }
    | {
        readonly kind: 'row';
        readonly cells: readonly string[];
        /** Whether it begins a table though a row stands above it. */
        readonly begins: boolean;
      }
    | { readonly kind: 'quote'; readonly words: string }
    | {
        readonly kind: 'note';
        readonly mark: string;
        readonly words: string;
        /** The lines that go on with it. */
        readonly further: readonly SourceLine[];
      }
    | { readonly kind: 'page-rule' }
    | { readonly kind: 'blank-page' }
    | { readonly kind: 'prose'; readonly words: string }
  );

/** The depth of a heading that is a line of bold words: below every heading marked with # signs. */
export const BOLD_DEPTH = 7;

/** A line of one kind. */
export type LineOf<Kind extends Line['kind']> = Extract<Line, { kind: Kind }>;

/** A line of the running text: no note, no page rule, and no word on an empty page. */
export type TextLine = Exclude<Line, { kind: 'note' | 'page-rule' | 'blank-page' }>;

const PAGE_NUMBER = /^(?:(?:page )?\d{1,4}(?: of \d{1,4})?|[-–—] ?\d{1,4} ?[-–—])$/i;
/** A year alone, as covers print it: no report has so many pages. */
const YEAR = /^(?:1[89]|20)\d{2}$/;
const BLANK_PAGE = /^this page is intentionally left blank\.?$/i;
const NOTE = /^<sup>([^<]{1,4})<\/sup> *(?=\S)/;
const DOTTED = /^((?:[A-Z]\.)?\d{1,4}(?:\.\d{1,4})+[A-Z]?|[A-Z]\.\d{1,4}[A-Z]?)\.?(?= )/;

/**
 * Says what a line is, by its own characters and by what the report may hold. Throws a ReportSyntaxError for a line
 * that can be nothing.
 */
export function classifyLine(line: SourceLine, options: ReadingOptions): Line {
  const { text } = line;
  const note = mayHold(options, 'notes') ? NOTE.exec(text) : null;
  if (note?.[1])
    return { ...line, kind: 'note', mark: note[1], words: text.slice(note[0].length), further: [] };
  if (text.includes('\t'))
    return { ...line, kind: 'row', cells: text.split('\t').map((cell) => cell.trim()), begins: false };
  if (/^-{3,}$/.test(text)) return { ...line, kind: 'page-rule' };
  if (BLANK_PAGE.test(text)) return { ...line, kind: 'blank-page' };
  if (PAGE_NUMBER.test(text) && (options.holds || !YEAR.test(text))) throw pageNumber(line);
  if (text.startsWith('#')) return readHeading(line, /^(#{1,6}) (.*)$/.exec(text));
  if (text.startsWith('>') && mayHold(options, 'quotations'))
    return { ...line, kind: 'quote', words: text.slice(1).trimStart() };
  if (isAllBold(text)) return readBoldLine(line);
  return readNumbered(line) ?? readItem(line, options) ?? { ...line, kind: 'prose', words: text };
}

function readNumbered(line: SourceLine): Line | undefined {
  if (line.indent > 0) return undefined;
  const dotted = DOTTED.exec(line.text);
  const plain = /^(\d+[A-Z]?)\.(?!\d)/.exec(line.text);
  const [found, figure] = dotted ?? plain ?? [];
  if (!found || !figure) return undefined;
  return {
    ...line,
    kind: 'numbered',
    form: dotted ? 'dotted' : 'plain',
    figure,
    words: line.text.slice(found.length),
  };
}

function readItem(line: SourceLine, options: ReadingOptions): Line | undefined {
  const item = readMarker(line.text);
  if (item && (item.marker === '-' || mayHold(options, 'lists'))) return { ...line, kind: 'item', ...item };
  if (item && !isBullet(item.marker)) return undefined;
  if (!/^(?:-|[+•·▪◦‣]|\*(?!\*))/.test(line.text) || /^\*[^\s*]/.test(line.text)) return undefined;
  throw new ReportSyntaxError(
    line.number,
    `expected a list item that begins with "- " but found ${showText(line.text)}.`,
    'Write each list item as a hyphen, a space and its words.',
  );
}

/** Whether a line of prose is bold as a whole: a sentence, or a caption that ends like one. */
export function isBold(line: TextLine): line is LineOf<'prose'> {
  return line.kind === 'prose' && isAllBold(line.text);
}

function isAllBold(text: string): boolean {
  return text.length > 4 && text.startsWith('**') && text.indexOf('**', 2) === text.length - 2;
}

/** A whole sentence in bold is text; other bold lines are headings that somebody set by hand. */
function readBoldLine(line: SourceLine): Line {
  if (/[.?!;]["'”’)]*\*\*$/.test(line.text)) return { ...line, kind: 'prose', words: line.text };
  return readHeading(line, ['', '', line.text]);
}

function readHeading(line: SourceLine, parts: readonly string[] | null): Line {
  const runs: readonly Run[] = readRuns(line.number, parts?.[2] ?? '');
  const words = plainText(runs).trim();
  const depth = parts?.[1] ? parts[1].length : BOLD_DEPTH;
  if (words !== '') {
    const marks = runs.flatMap((run) => (run.kind === 'mark' ? [run.mark] : []));
    return { ...line, kind: 'heading', words, marks, depth };
  }
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

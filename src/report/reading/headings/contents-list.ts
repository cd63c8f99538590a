import { refuseHtml } from '../lines/inline-runs.ts';
import { ReportSyntaxError, showText } from '../../report-error.ts';
import type { TextLine } from '../lines/line-kinds.ts';
import { mustHold, type ReadingOptions } from '../../reading-options.ts';

/** A line of the contents list: a heading that the text must hold, without the page number beside it. */
export interface ContentsEntry {
  readonly heading: string;
  readonly line: number;
}

/**
 * Finds the lines of the contents list, which runs from its own heading to the next one; none where a report has no
 * such list. `end` is the last line of the text. Throws a ReportSyntaxError when an inventory names the list and
 * there is none, and when there are two.
 */
export function findContents(
  lines: readonly TextLine[],
  options: ReadingOptions,
  end: number,
): readonly TextLine[] {
  const at = lines.findIndex(isContentsHeading);
  if (at < 0 && mustHold(options, 'contents')) {
    throw new ReportSyntaxError(
      end,
      'expected the heading of the contents list but found the end of the text.',
      'Write it as "## Contents" between the cover and the text of the report.',
    );
  }
  if (at < 0) return [];
  const second = lines.find((line, index) => index > at && isContentsHeading(line));
  if (second && !options.holds) {
    throw new ReportSyntaxError(
      second.number,
      `expected one contents list but found a second one, ${showText(second.text)}.`,
      'Look for a report that stands twice in the file.',
    );
  }
  const next = lines.findIndex((line, index) => index > at && line.kind === 'heading');
  const found = lines.slice(at, next < 0 ? lines.length : next);
  return options.holds ? found : withoutSentences(found);
}

/** Sentences that close the page of the contents list are no part of it: they say where evidence is published, and the like. */
function withoutSentences(lines: readonly TextLine[]): readonly TextLine[] {
  const end = lines.findLastIndex((line) => readEntry(line).page !== '') + 1;
  const isBelow = lines.slice(end).every((line) => line.kind === 'prose' && /[.?!]["'”’)]*$/.test(line.text));
  return isBelow && end > 0 ? lines.slice(0, end) : lines;
}

/** Whether a heading is that of the contents list, such as “Contents”. */
export function isContentsHeading(line: TextLine): boolean {
  return line.kind === 'heading' && /^(?:table of )?contents$/i.test(line.words);
}

/**
 * Reads the lines below the heading of the contents list. A heading longer than a line goes on in the next one, with
 * the page number beside the last; a line that is no part of a heading above a page number names a group of them, or
 * the column of page numbers. `isHeading` tells words that are a heading of the text. Throws a ReportSyntaxError for
 * a line that is not a heading and a page number, and for lines without page numbers at the end.
 */
export function readContents(
  lines: readonly TextLine[],
  options: ReadingOptions,
  isHeading: (words: string) => boolean,
): readonly ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let begun: readonly ContentsEntry[] = [];
  for (const line of lines) {
    const { heading, page } = readEntry(line);
    refuseHtml(line.number, heading);
    if (heading === '' && isColumnHead(line, options)) continue;
    if (heading === '' || (options.holds && (page === '' || line.kind !== 'row'))) throw noPage(line);
    begun = [...begun, { heading, line: line.number }];
    if (page === '') continue;
    entries.push(joinEntries(begun, isHeading));
    begun = [];
  }
  const last = begun.length > 0 && lines.at(-1);
  if (last && !begun.every(({ heading }) => isHeading(heading))) throw noPage(last);
  return [...entries, ...begun];
}

/**
 * The heading that ends beside a page number: as many of the lines above as make a heading of the text; else it goes back
 * one line at most, to that which could break off.
 */
function joinEntries(begun: readonly ContentsEntry[], isHeading: (words: string) => boolean): ContentsEntry {
  const joined = begun.map((_, at) => joinLines(begun.slice(at)));
  return joined.find(({ heading }) => isHeading(heading)) ?? joinLines(begun.slice(-2));
}

function joinLines(lines: readonly ContentsEntry[]): ContentsEntry {
  return lines.reduce((one, { heading }) => ({ heading: `${one.heading} ${heading}`, line: one.line }));
}

/** The head of the column of page numbers: "Page" in a cell of its own. */
function isColumnHead(line: TextLine, { holds }: ReadingOptions): boolean {
  return !holds && line.kind === 'row' && line.cells.filter((cell) => cell !== '').length === 1;
}

/** A line with a tab has its page number in the last cell; in other lines dots or spaces lead to it. */
function readEntry(line: TextLine): { readonly heading: string; readonly page: string } {
  if (line.kind === 'row') {
    const [heading = '', page = '', ...more] = line.cells.map(dropBold);
    if (more.length === 0 && /^pages?$/i.test(page)) return { heading, page: '' };
    const isEntry = more.length === 0 && /^(?:\d+|[ivxlc]+)$/.test(page);
    return isEntry ? { heading, page } : { heading: '', page: '' };
  }
  const page = /(?<=[ .])\d{1,4}$/.exec(line.text)?.[0] ?? '';
  const words = line.text.slice(0, line.text.length - page.length);
  return { heading: words.replace(/(?<![ .])[ .]+$/, ''), page };
}

function noPage(line: TextLine): ReportSyntaxError {
  return new ReportSyntaxError(
    line.number,
    `expected a heading, a tab and a page number but found ${showText(line.text)}.`,
    'The contents list runs to the first heading of the text, which begins with # signs.',
  );
}

function dropBold(cell: string): string {
  return (
    /^(?:<b>([^<]*)<\/b>|\*\*([^*]*)\*\*)$/
      .exec(cell)
      ?.slice(1)
      .find((words) => words !== undefined)
      ?.trim() ?? cell
  );
}

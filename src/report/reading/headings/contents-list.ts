import { refuseHtml } from '../lines/html-refusal';
import { showText } from '../../shown-text';
import { ReportSyntaxError } from '../../report-error';
import type { TextLine } from '../lines/line-kinds';
import { mustHold, type ReadingOptions } from '../../reading-options';

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
  return lines.slice(at, next < 0 ? lines.length : next);
}

/** Tells the heading of the contents list, a label that reports share. */
export function isContentsHeading(line: TextLine): boolean {
  return line.kind === 'heading' && /^(?:table of )?contents$/i.test(line.words);
}

/**
 * Reads the lines below the heading of the contents list. A heading longer than a line goes on in the next one, with
 * the page number beside the last. Throws a ReportSyntaxError for a line that is not a heading and a page number.
 */
export function readEntries(lines: readonly TextLine[], options: ReadingOptions): readonly ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let begun: { readonly words: string; readonly line: number } | undefined;
  for (const line of lines) {
    const { heading, page } = readEntry(line);
    refuseHtml(line.number, heading);
    const words = begun ? `${begun.words} ${heading}` : heading;
    if (heading === '' || (options.holds && line.kind !== 'row') || (page === '' && begun))
      throw noPage(line);
    if (page === '') begun = { words, line: line.number };
    else {
      entries.push({ heading: words, line: begun?.line ?? line.number });
      begun = undefined;
    }
  }
  const last = begun && lines.at(-1);
  if (last) throw noPage(last);
  return entries;
}

/** A line with a tab has its page number in the last cell; in other lines dots or spaces lead to it. */
function readEntry(line: TextLine): { readonly heading: string; readonly page: string } {
  if (line.kind === 'row') {
    const [heading = '', page = '', ...more] = line.cells.map(dropBold);
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

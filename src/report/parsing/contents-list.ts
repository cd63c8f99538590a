import { refuseHtml } from './html-refusal';
import type { TextLine } from './line-kinds';
import { ReportSyntaxError } from '../report-error';
import { showText } from './shown-text';

/** A line of the contents list: a heading that the body must hold, without the page number beside it. */
export interface ContentsEntry {
  readonly heading: string;
  readonly line: number;
}

/** Tells the heading of the contents list, a label that reports of this kind share. */
export function isContentsHeading(line: TextLine): boolean {
  return line.kind === 'heading' && line.words.toLowerCase() === 'contents';
}

/** Reads the lines of the contents list. Throws a ReportSyntaxError when a line is not a heading and a page number. */
export function readContents(lines: readonly TextLine[]): readonly ContentsEntry[] {
  return lines.map((line) => {
    const [heading, page] = line.kind === 'row' && line.cells.length === 2 ? line.cells.map(dropBold) : [];
    if (!heading || !page || !/^\d+$/.test(page)) {
      throw new ReportSyntaxError(
        line.number,
        `expected a heading, a tab and a page number but found ${showText(line.text)}.`,
        'The contents list runs to the first heading of the text, which begins with # signs.',
      );
    }
    refuseHtml(line.number, heading);
    return { heading, line: line.number };
  });
}

function dropBold(cell: string): string {
  return /^<b>([^<]*)<\/b>$/.exec(cell)?.[1]?.trim() ?? cell;
}

import type { ContentsEntry } from './contents-list';
import type { TextLine } from './line-kinds';
import { ReportSyntaxError } from '../report-error';
import { showText } from './shown-text';

/** A heading that the contents list names, with the lines up to the next such heading. */
export interface OutlineSection {
  readonly heading: string;
  readonly line: number;
  readonly lines: readonly TextLine[];
}

/** The body cut at the headings that the contents list names, and the line that repeats the title above them, if there is one. */
export interface Outline {
  readonly sections: readonly OutlineSection[];
  readonly repeatedTitle: readonly TextLine[];
}

/**
 * Finds the sections. The contents list decides what a section is, because heading levels do not tell: its entries must
 * stand in the body as headings, all of them, in order. `end` is the last line of the text. Throws a ReportSyntaxError
 * when they do not.
 */
export function readOutline(
  lines: readonly TextLine[],
  entries: readonly ContentsEntry[],
  title: string,
  end: number,
): Outline {
  const known = new Set(entries.map(({ heading }) => heading));
  const titleEntries = entries[0]?.heading === title ? entries.slice(0, 1) : [];
  const wanted = entries.slice(titleEntries.length);
  const sections: { heading: string; line: number; lines: TextLine[] }[] = [];
  const repeatedTitle: TextLine[] = [];
  for (const line of lines) {
    const next = titleEntries[repeatedTitle.length] ?? wanted[sections.length];
    if (line.kind === 'heading' && line.words === title) {
      if (repeatedTitle.length + sections.length > 0) throw doubled(line);
      repeatedTitle.push(line);
    } else if (line.kind === 'heading' && line.words === next?.heading) {
      sections.push({ heading: line.words, line: line.number, lines: [] });
    } else if (line.kind === 'heading' && known.has(line.words)) {
      throw missingSection(line.number, next, `the section ${showText(line.words)}`);
    } else {
      const section = sections.at(-1);
      if (!section) throw missingSection(line.number, next, showText(line.text));
      section.lines.push(line);
    }
  }
  const absent = titleEntries[repeatedTitle.length] ?? wanted[sections.length];
  if (absent) throw missingSection(end, absent, 'the end of the text');
  return { sections, repeatedTitle };
}

function doubled(line: TextLine): ReportSyntaxError {
  return new ReportSyntaxError(
    line.number,
    `expected the title once above the first section but found ${showText(line.text)} again.`,
    'Look for a page header above this line, or for a report that stands twice in the file.',
  );
}

function missingSection(line: number, entry: ContentsEntry | undefined, found: string): ReportSyntaxError {
  const expected = entry
    ? `the section ${showText(entry.heading)}, named in the contents list on line ${entry.line},`
    : 'a section that the contents list names';
  return new ReportSyntaxError(
    line,
    `expected ${expected} but found ${found}.`,
    'The headings of the text and the contents list must have the same words and the same order.',
  );
}

import { ReportSyntaxError, showText } from '../../report-error.ts';
import type { Fault } from '../../faults.ts';
import type { ContentsEntry } from './contents-list.ts';
import { isBold, type LineOf, type TextLine } from '../lines/line-kinds.ts';
import { titleAgain } from './heading-refusals.ts';
import { isHeading } from './outline.ts';
import { isAccepted, mustHold, type ReadingOptions } from '../../reading-options.ts';
import { comparable, withoutNumber } from './same-words.ts';

/**
 * Compares the contents list with the headings of the text. With an inventory that names the list its lines must be the
 * sections, all of them, in order; otherwise each line must be a heading somewhere. Returns the headings that
 * repeat the title above the first section. Throws a ReportSyntaxError where the two differ and nobody accepts it.
 */
export function compareContents(
  body: readonly TextLine[],
  entries: readonly ContentsEntry[],
  title: string,
  options: ReadingOptions,
  end: number,
): { readonly repeated: readonly TextLine[]; readonly faults: readonly Fault[] } {
  if (mustHold(options, 'contents'))
    return { repeated: compareInOrder(body, entries, title, end), faults: [] };
  const isFound = headingFinder(body, title);
  const faults = entries
    .filter(({ heading }) => !isFound(heading))
    .map(({ heading, line }): Fault => ({
      line,
      kind: 'entry-without-heading',
      found: `“${heading}” in the contents list alone`,
    }));
  const fault = faults.find(({ line, kind }) => !isAccepted(options, line, kind));
  if (!fault) return { repeated: [], faults };
  throw new ReportSyntaxError(
    fault.line,
    `expected a heading of the text but found ${fault.found}.`,
    'Look for a lost heading. If the published report has none, accept the fault entry-without-heading at this line.',
    fault.kind,
  );
}

/**
 * Makes a function that recognises words as a heading: the title, a heading of the text, or a line in bold as
 * captions are. Either of the two may leave out the number.
 */
export function headingFinder(lines: readonly TextLine[], title: string): (words: string) => boolean {
  const headings = new Set(
    [title, ...lines.flatMap((line) => (isHeading(line) || isBold(line) ? [line.words] : []))].flatMap(
      (words) => [comparable(words), withoutNumber(words)],
    ),
  );
  return (words) => headings.has(comparable(words)) || headings.has(withoutNumber(words));
}

function compareInOrder(
  lines: readonly TextLine[],
  entries: readonly ContentsEntry[],
  title: string,
  end: number,
): readonly TextLine[] {
  const known = new Set(entries.map(({ heading }) => heading));
  const titleEntries = entries[0]?.heading === title ? entries.slice(0, 1) : [];
  const wanted = entries.slice(titleEntries.length);
  const repeated: LineOf<'heading'>[] = [];
  let sections = 0;
  for (const line of lines) {
    const next = titleEntries[repeated.length] ?? wanted[sections];
    if (line.kind === 'heading' && line.words === title) {
      if (repeated.length + sections > 0) throw titleAgain(line);
      repeated.push(line);
    } else if (line.kind === 'heading' && line.words === next?.heading) sections += 1;
    else if (line.kind === 'heading' && known.has(line.words))
      throw missingSection(line.number, next, `the section ${showText(line.words)}`);
    else if (sections === 0) throw missingSection(line.number, next, showText(line.text));
  }
  const absent = titleEntries[repeated.length] ?? wanted[sections];
  if (absent) throw missingSection(end, absent, 'the end of the text');
  return repeated;
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

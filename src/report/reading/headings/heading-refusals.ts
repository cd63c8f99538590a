import { ReportSyntaxError, showText } from '../../report-error.ts';
import type { Cover } from '../../model.ts';
import { BOLD_DEPTH, isBold, type TextLine } from '../lines/line-kinds.ts';
import type { ReadingOptions } from '../../reading-options.ts';
import type { ContentsEntry } from './contents-list.ts';
import { isHeading } from './outline.ts';
import { comparable } from './same-words.ts';

/**
 * Throws a ReportSyntaxError for a line that repeats the title or a heading: both stand in the text once, as headings, and
 * a page's head or foot repeats them.
 */
export function refuseRepeats(
  lines: readonly TextLine[],
  cover: Cover,
  entries: readonly ContentsEntry[],
  options: ReadingOptions,
): void {
  const title = comparable(cover.title);
  const again = lines.find(
    (line) => isHeading(line) && line.depth < BOLD_DEPTH && comparable(line.words) === title,
  );
  if (again) throw titleAgain(again);
  refuseRunningHeads(
    lines,
    [
      cover.title,
      ...(cover.subject ? [cover.subject.text] : []),
      ...entries.map(({ heading }) => heading),
      ...lines.filter(isHeading).map(({ words }) => words),
    ],
    options,
  );
}

/** The refusal of a heading that repeats the title inside the text. */
export function titleAgain(line: TextLine): ReportSyntaxError {
  return new ReportSyntaxError(
    line.number,
    `expected the title once above the first section but found ${showText(line.text)} again.`,
    'Look for a page header above this line, or for a report that stands twice in the file.',
  );
}

/**
 * Throws a ReportSyntaxError for a line of prose that only repeats the title or a heading, with a page number or
 * without: it is the head of a page, or a heading that has lost its mark. With an inventory, where such a line would
 * continue the text above it, a few words beside the heading make no difference.
 */
function refuseRunningHeads(
  lines: readonly TextLine[],
  heads: readonly string[],
  { holds }: ReadingOptions,
): void {
  const known = new Set(heads.map(comparable));
  for (const line of lines) {
    if (line.kind !== 'prose' || line.text.length > LONGEST || (!holds && isBold(line))) continue;
    const words = comparable(line.words);
    const repeats = known.has(words) || known.has(words.replace(/^\d{1,4} | \d{1,4}$/g, ''));
    if (!repeats && !(holds && isHeadWithWords(line.words, heads))) continue;
    throw new ReportSyntaxError(
      line.number,
      `expected text but found the running head ${showText(line.words)}.`,
      `Remove the headers and footers of pages. If the line is a heading, write # signs before it${holds ? '' : ', or accept the fault heading-without-mark at this line'}.`,
      'heading-without-mark',
    );
  }
}

const LONGEST = 300;

/** A heading with a few words, which is no end of a sentence: "Inspection report: Example Council". */
function isHeadWithWords(words: string, heads: readonly string[]): boolean {
  if (!/^\p{Lu}/u.test(words) || /[.,:;?!)”’"']$/u.test(words)) return false;
  return heads.some((head) => words.includes(head) && words.length <= head.length + 30);
}

/**
 * Throws a ReportSyntaxError for a heading at the end of the text with nothing below it; with an inventory, for every
 * section that is empty.
 */
export function refuseEmptySections(lines: readonly TextLine[], { holds }: ReadingOptions): void {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (line.kind !== 'heading') continue;
    const isEmpty =
      next === undefined ||
      (holds && next.kind === 'heading' && next.depth <= line.depth && line.depth === 1);
    if (!isEmpty) continue;
    throw new ReportSyntaxError(
      line.number,
      `expected text below the heading ${showText(line.words)} but found none.`,
      'Look for lost lines below this heading.',
    );
  }
}

import { ReportSyntaxError, showText } from '../../report-error.ts';
import { isContentsHeading } from '../headings/contents-list.ts';
import { isCoverHeading, isSubject } from './cover-headings.ts';
import { BOLD_DEPTH, type LineOf, type TextLine } from '../lines/line-kinds.ts';
import { leadsOn } from '../lines/sentence-ends.ts';
import { mustHold, type ReadingOptions } from '../../reading-options.ts';
import { comparable } from '../headings/same-words.ts';

/** The lines of a text in their parts: those of the cover, and the rest. */
export interface CoverParts {
  /** Lines above the title. */
  readonly above: readonly TextLine[];
  readonly title: LineOf<'heading'>;
  /** The line below the title that names what the report is about. */
  readonly subject: TextLine | undefined;
  /** All other lines of the cover. */
  readonly rest: readonly TextLine[];
  /** Headings that say the title or the subject again. */
  readonly repeated: readonly TextLine[];
  /** The text of the report, its contents list included. */
  readonly body: readonly TextLine[];
}

/**
 * Splits the lines into cover and text. The text begins with the first heading that has text below it; with an
 * inventory that names a contents list, it begins at that list. A text that is cut off is reported at `end`. Throws a
 * ReportSyntaxError when there is no title.
 */
export function partCover(lines: readonly TextLine[], options: ReadingOptions, end: number): CoverParts {
  return mustHold(options, 'contents') ? partAtContents(lines, end) : partAtHeading(lines, end);
}

function partAtContents(lines: readonly TextLine[], end: number): CoverParts {
  const [first, second, ...others] = lines;
  const title = readTitle(first, end);
  const subject = second && readSubject(second, end);
  const at = countUntil(others, isContentsHeading);
  return { above: [], title, subject, rest: others.slice(0, at), repeated: [], body: others.slice(at) };
}

function partAtHeading(lines: readonly TextLine[], end: number): CoverParts {
  const titleAt = findTitle(lines);
  const title = readTitle(lines[titleAt], end);
  const above = lines.slice(0, titleAt);
  const [next, ...further] = lines.slice(titleAt + 1);
  const subject = next && isSubject(next, further) ? next : undefined;
  const others = subject || !next ? further : [next, ...further];
  const known = new Set(
    [title, subject].flatMap((line) => (line?.kind === 'heading' ? [comparable(line.words)] : [])),
  );
  const isRepeated = (line: TextLine) =>
    line.kind === 'heading' && line.depth < BOLD_DEPTH && known.has(comparable(line.words));
  const isAbove = (line: TextLine) => above.some((one) => one.text === line.text);
  const hasMarked = others.some((line) => isMarkedHeading(line) && !isRepeated(line));
  const listed = findCoverList(others);
  const at = countUntil(
    others,
    (line, index) =>
      (line.kind === 'numbered' && !listed.has(line)) ||
      (line.kind === 'heading' &&
        !isContentsHeading(line) &&
        !isRepeated(line) &&
        !isAbove(line) &&
        (line.depth < BOLD_DEPTH || !hasMarked) &&
        !isCoverHeading(line, others.slice(index + 1, index + 1 + FAR_ENOUGH))),
  );
  const cover = others.slice(0, at);
  return {
    above,
    title,
    subject,
    rest: cover.filter((line) => !isRepeated(line) && !isContentsHeading(line)).map(asItem),
    repeated: cover.filter(isRepeated),
    body: others.slice(at),
  };
}

/** A numbered list on a cover, of those that a report is sent to: below a colon, and above the first heading. */
function findCoverList(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const heading = lines.findIndex(isMarkedHeading);
  const listed = new Set<TextLine>();
  for (const [index, line] of lines.slice(0, Math.max(heading, 0)).entries()) {
    const above = lines[index - 1];
    const leads = above?.kind === 'prose' && leadsOn(above.text);
    if (line.kind === 'numbered' && above && (leads || listed.has(above))) listed.add(line);
  }
  return listed;
}

function asItem(line: TextLine): TextLine {
  if (line.kind !== 'numbered') return line;
  const { number, indent, text, figure, words } = line;
  return { number, indent, text, kind: 'item', marker: `${figure}.`, words: words.trimStart() };
}

/** How many lines below a heading tell whether it stands on a cover. */
const FAR_ENOUGH = 30;

/** The title is the highest heading above the first number and the contents list; smaller ones can stand above it. */
function findTitle(lines: readonly TextLine[]): number {
  const end = countUntil(lines, (line) => line.kind === 'numbered' || isContentsHeading(line));
  const headings = lines.slice(0, end).flatMap((line, index) => {
    const isPart = lines[index + 1]?.kind === 'numbered';
    return line.kind === 'heading' && line.depth < BOLD_DEPTH && !isPart
      ? [{ index, depth: line.depth }]
      : [];
  });
  const first = countUntil(lines, (line) => isMarkedHeading(line) || isContentsHeading(line));
  const highest = headings.reduce<(typeof headings)[0] | undefined>(
    (best, one) => (best === undefined || one.depth < best.depth ? one : best),
    undefined,
  );
  return highest?.index ?? (first < lines.length ? first : 0);
}

function readTitle(line: TextLine | undefined, end: number): LineOf<'heading'> {
  if (line?.kind === 'heading' && !isContentsHeading(line)) return line;
  const found = !line ? 'no text' : isContentsHeading(line) ? 'the contents list' : showText(line.text);
  throw new ReportSyntaxError(
    line?.number ?? end,
    `expected the title of the report but found ${found}.`,
    'Write it as "# Title".',
  );
}

/** Where an inventory names a contents list, the line below the title is what the report is about. */
function readSubject(line: TextLine, end: number): TextLine {
  if (line.kind === 'prose' && !line.text.startsWith('**')) return line;
  const found = isContentsHeading(line) ? 'the contents list' : showText(line.text);
  throw new ReportSyntaxError(
    Math.min(line.number, end),
    `expected the name of the authority but found ${found}.`,
    'Write it on the line below the title.',
  );
}

function isMarkedHeading(line: TextLine): boolean {
  return line.kind === 'heading' && line.depth < BOLD_DEPTH && !isContentsHeading(line);
}

function countUntil(lines: readonly TextLine[], isEnd: (line: TextLine, index: number) => boolean): number {
  const at = lines.findIndex(isEnd);
  return at < 0 ? lines.length : at;
}

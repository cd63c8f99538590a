import type { ContentsEntry } from './contents-list.ts';
import { BOLD_DEPTH, type LineOf, type TextLine } from '../lines/line-kinds.ts';
import { isAccepted, mustHold, type ReadingOptions } from '../../reading-options.ts';
import { comparable, withoutNumber } from './same-words.ts';
import type { Fault } from '../../faults.ts';

/** Whether a line is a heading. */
export function isHeading(line: TextLine): line is LineOf<'heading'> {
  return line.kind === 'heading';
}

/**
 * Makes headings of the lines of prose that are accepted as headings without their mark. Each stands as deep as the
 * heading of the same words, or below all marked headings when there is none.
 */
export function markHeadings(
  lines: readonly TextLine[],
  options: ReadingOptions,
): { readonly lines: readonly TextLine[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const marked = lines.map((line): TextLine => {
    if (line.kind !== 'prose' || !isAccepted(options, line.number, 'heading-without-mark')) return line;
    const { number, indent, text, words } = line;
    faults.push({
      line: number,
      kind: 'heading-without-mark',
      found: `the heading “${words}” set like other text`,
    });
    return {
      number,
      indent,
      text,
      kind: 'heading',
      words,
      marks: [],
      depth: findSame(lines, words)?.depth ?? BOLD_DEPTH,
    };
  });
  return { lines: marked, faults };
}

function findSame(lines: readonly TextLine[], words: string): LineOf<'heading'> | undefined {
  const wanted = comparable(words);
  return lines.find((line) => line.kind === 'heading' && comparable(line.words) === wanted) as
    LineOf<'heading'> | undefined;
}

/**
 * Gives each heading the depth at which it stands. A heading of the contents list stands as high as the others that
 * the list names when most headings of its own depth are not named, because somebody marked it too low; an inventory
 * with a contents list knows two depths only, named and not named.
 */
export function levelHeadings(
  lines: readonly TextLine[],
  entries: readonly ContentsEntry[],
  options: ReadingOptions,
): readonly TextLine[] {
  const named = new Set(entries.flatMap(({ heading }) => [comparable(heading), withoutNumber(heading)]));
  const isNamed = ({ words }: LineOf<'heading'>) =>
    named.has(comparable(words)) || named.has(withoutNumber(words));
  if (mustHold(options, 'contents'))
    return lines.map((line) => (isHeading(line) ? { ...line, depth: isNamed(line) ? 1 : BOLD_DEPTH } : line));
  const levelled = levelDeadlines(lines);
  const counts = new Map<number, { all: number; named: number }>();
  for (const heading of levelled.filter(isHeading)) {
    const count = counts.get(heading.depth) ?? { all: 0, named: 0 };
    counts.set(heading.depth, { all: count.all + 1, named: count.named + Number(isNamed(heading)) });
  }
  const namedDepths = new Set(
    [...counts].flatMap(([depth, count]) => (2 * count.named >= count.all ? [depth] : [])),
  );
  const raise = (depth: number): number => {
    const higher = [...namedDepths].filter((one) => one < depth);
    return higher.length === 0 ? depth : Math.max(...higher);
  };
  return levelled.map((line) => {
    const isLow = isHeading(line) && isNamed(line) && !namedDepths.has(line.depth);
    return isLow ? { ...line, depth: raise(line.depth) } : line;
  });
}

/** Of the headings that lead on to lists, one can be marked and the next set in bold: they stand level. */
function levelDeadlines(lines: readonly TextLine[]): readonly TextLine[] {
  let depth = BOLD_DEPTH;
  return lines.map((line) => {
    if (!isHeading(line)) return line;
    const leadsOn = line.words.endsWith(':');
    if (leadsOn && line.depth === BOLD_DEPTH) return { ...line, depth };
    if (line.depth < BOLD_DEPTH) depth = leadsOn ? line.depth : BOLD_DEPTH;
    return line;
  });
}

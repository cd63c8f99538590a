import type { Fault } from '../../faults';
import { BOLD_DEPTH, type LineOf, type TextLine } from '../lines/line-kinds';
import { isAccepted, type ReadingOptions } from '../../reading-options';
import { comparable } from './same-words';

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

import type { TextRange } from '../report/text-range.ts';
import type { TextFragment } from '../site/text-fragment.ts';

/** The text of a page as a browser compares it, and where its words begin and end. */
interface ComparedText {
  readonly text: string;
  readonly isWordEdge: (at: number) => boolean;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The stretch that a browser marks for a text fragment: the first match from the top, whole words, in any case. `page`
 * is the page's text, a line for each block. Follows "find a range from a text directive" in
 * https://wicg.github.io/scroll-to-text-fragment/.
 */
export function firstMatch(
  page: string,
  { prefix, textStart, textEnd, suffix }: TextFragment,
): TextRange | undefined {
  const compared = readText(page);
  const endsWord = textEnd !== undefined || suffix === undefined;
  for (let from = 0; ;) {
    const before = prefix === undefined ? undefined : findWords(compared, prefix, from, { startsWord: true });
    if (prefix !== undefined && !before) return undefined;
    const wanted = before && skipSpace(page, before.end);
    const start = findWords(compared, textStart, wanted ?? from, { startsWord: !before, endsWord });
    if (!start) return undefined;
    from = (before ?? start).start + 1;
    if (wanted !== undefined && start.start !== wanted) continue;
    const end = findEnd(compared, start.end, textEnd, suffix);
    if (end !== undefined) return { start: start.start, end };
  }
}

/** Where a match ends whose first words end at `from`; undefined when what must follow does not. */
function findEnd(
  page: ComparedText,
  from: number,
  textEnd: string | undefined,
  suffix: string | undefined,
): number | undefined {
  for (let at = from; ;) {
    const last =
      textEnd === undefined
        ? { end: at }
        : findWords(page, textEnd, at, { startsWord: true, endsWord: suffix === undefined });
    if (!last || suffix === undefined) return last?.end;
    const wanted = skipSpace(page.text, last.end);
    if (findWords(page, suffix, wanted, { endsWord: true })?.start === wanted) return last.end;
    if (textEnd === undefined) return undefined;
    at = last.end;
  }
}

function findWords(
  { text, isWordEdge }: ComparedText,
  words: string,
  from: number,
  { startsWord = false, endsWord = false },
): TextRange | undefined {
  const wanted = fold(words);
  for (let start = text.indexOf(wanted, from); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if ((!startsWord || isWordEdge(start)) && (!endsWord || isWordEdge(end))) return { start, end };
  }
  return undefined;
}

function readText(page: string): ComparedText {
  const text = fold(page);
  const segments = segmenter.segment(page);
  return { text, isWordEdge: (at) => at >= page.length || segments.containing(at)?.index === at };
}

function skipSpace(text: string, from: number): number {
  const rest = /\S/.exec(text.slice(from));
  return rest ? from + rest.index : text.length;
}

/** Letters without case or accents, quotation marks straight, each character in its place. */
function fold(text: string): string {
  return text.replace(/[A-Z]|[^\n -~]/g, (letter) => {
    if ('‘’'.includes(letter)) return "'";
    if ('“”'.includes(letter)) return '"';
    return /\s/.test(letter) ? ' ' : letter.normalize('NFD').charAt(0).toLowerCase().charAt(0);
  });
}

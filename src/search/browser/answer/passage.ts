import type { TextRange } from '../../../report/text-range.ts';
import { type SearchRecord, isOfReport } from '../../scan/search-index.ts';
import { make } from '../../../site/browser/make-element.ts';
import type { Hit } from '../../scan/scan.ts';

/** The passage around the words that were found, with the words marked; `longest` is its length in characters. */
export function makePassage({ record, ranges }: Hit, longest?: number): HTMLParagraphElement {
  const className = isOfReport(record.kind) ? 'report' : 'site';
  return make('p', { className }, ...cutPassage(record, ranges, longest).map(makePiece));
}

/** A piece of a passage; what the site's own words quote from the report is set as the report's. */
function makePiece(piece: PassagePart): Node | string {
  const shown = makeWords(piece);
  return piece.quoted ? make('span', { className: 'report-words' }, shown) : shown;
}

const makeWords = ({ kind, text }: PassagePart): Node | string =>
  kind === 'text' ? text : make(kind === 'mark' ? kind : 'span', { className: kind }, text);

/** A stretch of a passage: the report's words, marked or not, or the site's sign for words left out. */
export interface PassagePart {
  readonly kind: 'text' | 'mark' | 'gap';
  readonly text: string;
  /** Whether the site quotes these words from the report. */
  readonly quoted: boolean;
}

/** The length of a passage in characters, where no other is asked for. */
const LONGEST = 340;
/** Of a passage that begins inside the text, this part comes before its first mark. */
const LEAD = 0.26;

/**
 * The part of a text around its marks, as pieces that can be printed one after the other; a short text is whole. Where
 * the text quotes, pieces are quoted or not as a whole, wherever the part begins.
 */
export function cutPassage(
  { text, quotes = [] }: Pick<SearchRecord, 'text' | 'quotes'>,
  ranges: readonly TextRange[],
  longest = LONGEST,
): readonly PassagePart[] {
  const [from, to] = windowOf(text, ranges, longest);
  const marks = ranges.filter(({ start, end }) => start >= from && end <= to);
  const inside = (spans: readonly TextRange[], at: number) =>
    spans.some(({ start, end }) => start <= at && at < end);
  const edges = [from, ...[...marks, ...quotes].flatMap(({ start, end }) => [start, end]), to]
    .filter((edge) => edge >= from && edge <= to)
    .sort((a, b) => a - b);
  const pieces = edges.flatMap((start, index): PassagePart[] => {
    const words = text.slice(start, edges[index + 1] ?? start);
    if (words === '') return [];
    return [{ kind: inside(marks, start) ? 'mark' : 'text', text: words, quoted: inside(quotes, start) }];
  });
  const gap: PassagePart = { kind: 'gap', text: '…', quoted: false };
  return [...(from > 0 ? [gap] : []), ...pieces, ...(to < text.length ? [gap] : [])];
}

/** The stretch of at most so many characters that holds the most marks, cut between words. */
function windowOf(text: string, ranges: readonly TextRange[], longest: number): readonly [number, number] {
  if (text.length <= longest) return [0, text.length];
  let best = 0;
  let most = 0;
  for (const { start } of ranges) {
    const from = Math.max(0, start - Math.round(longest * LEAD));
    const held = ranges.filter((range) => range.start >= from && range.end <= from + longest).length;
    if (held > most) [best, most] = [from, held];
  }
  const from = Math.min(best, text.length - longest);
  return [wordStart(text, from), wordEnd(text, from + longest)];
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at - 1);
  return space < 0 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space <= 0 ? at : space;
}

import type { Mistake } from './entry-mistake.ts';

/** Words of the report as an entry quotes them, and why nothing that limits them is lost. */
export interface Quoted {
  /** Whole sentences, to the letter; or a part, with "… " before it or " …" behind it where its sentence goes on. */
  readonly quote: string;
  /** Why limiting words outside the quotation, such as "in some cases", do not limit those in it. */
  readonly leftOut?: string | undefined;
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words that limit the rest of their sentence: to leave one out in silence would change what the report says. */
const LIMITING =
  /\b(?:some|few|many|most|mostly|majority|minority|small number|only|partly|sometimes|often|usually|generally|not always|however|although|though|but|despite|whilst|while|except|unless)\b/iu;

const OPENING = /^… /u;
const CLOSING = / …$/u;

/** A quotation without the ellipses that say where its sentence goes on: the report's words alone. */
export function quotedWords(quote: string): string {
  return quote.replace(OPENING, '').replace(CLOSING, '');
}

/**
 * Checks that a quotation which stands in `text` is whole sentences, or says by an ellipsis on which side it is not, and
 * leaves out no limiting word of its sentence without a reason; undefined when all is so.
 */
export function checkSentences(text: string, { quote, leftOut }: Quoted): Mistake | undefined {
  const words = quotedWords(quote);
  const start = text.indexOf(words);
  const { before, after } = outside(text, start, start + words.length);
  return (
    checkSide(before, OPENING.test(quote), 'before') ??
    checkSide(after, CLOSING.test(quote), 'after') ??
    checkLimits(LIMITING.exec(before)?.[0] ?? LIMITING.exec(after)?.[0], leftOut)
  );
}

/** What a quotation leaves out of its first and of its last sentence. */
function outside(
  text: string,
  start: number,
  end: number,
): { readonly before: string; readonly after: string } {
  const sentences = [...SENTENCES.segment(text)];
  const first = sentences.findLast(({ index }) => index <= start);
  const last = sentences.findLast(({ index }) => index < end);
  const lastEnd = (last?.index ?? 0) + (last?.segment.length ?? 0);
  return { before: text.slice(first?.index, start).trim(), after: text.slice(end, lastEnd).trim() };
}

function checkSide(left: string, hasEllipsis: boolean, side: 'before' | 'after'): Mistake | undefined {
  if ((left !== '') === hasEllipsis) return undefined;
  const [place, edge, ellipsis] =
    side === 'before' ? ['in front of it', 'starts', '… '] : ['behind it', 'ends', ' …'];
  if (hasEllipsis) {
    return {
      problem: `found an ellipsis ${side} the quotation, expected none: its sentence ${edge} there.`,
      hint: 'Delete it.',
    };
  }
  return {
    problem: `found a quotation that leaves out "${left}" ${place}, expected a whole sentence.`,
    hint: `Quote the sentence whole or, if the words are right without the rest, write "${ellipsis}" ${side} them.`,
  };
}

function checkLimits(limit: string | undefined, leftOut: string | undefined): Mistake | undefined {
  if ((limit === undefined) === (leftOut === undefined)) return undefined;
  if (limit === undefined) {
    return {
      problem: 'found a field "leftOut", expected none: no word is left out that could limit those quoted.',
      hint: 'Delete it.',
    };
  }
  return {
    problem: `found "${limit}" in the sentence outside the quotation, expected nothing that limits the words quoted.`,
    hint: 'Quote the sentence whole, or say in a field "leftOut" why it does not limit them.',
  };
}

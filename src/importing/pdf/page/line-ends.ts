import type { PrintedLine } from './line.ts';

/** What becomes of the words on both sides of a line end: the word ends there, or the two parts are one word. */
interface LineEnd {
  readonly kind: 'word ends' | 'joined';
  /**
   * The last word of the line and the first of the next, as printed, and the one word they make; that is empty where
   * the word ends.
   */
  readonly left: string;
  readonly right: string;
  readonly word: string;
  readonly certain: boolean;
}

/** Decides whether a line ends inside a word: it is given the text up to the line end and the text of the next line. */
export type ReadLineEnd = (left: string, right: string) => LineEnd;

const HYPHEN = /[-\u2010\u00ad]$/u;
const DASH = /[\p{L}\p{N}][\u2013\u2014]$/u;
const ADDRESS = /(?:https?:\/\/|www\.)\S*$/u;

/**
 * Makes the function that decides this for one document. The question is what a hyphen at a line end means: in most
 * documents it belongs to the word ("follow-up"), in others words are broken there. The document itself shows which
 * it does, by how the same words are written in the middle of lines. Only in a document that breaks words is a hyphen
 * ever removed.
 */
export function lineEndReader(lines: readonly PrintedLine[]): ReadLineEnd {
  const words = countWords(lines);
  const known = (word: string): number => words.get(bare(word)) ?? 0;
  const ends = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const left = lastWord(line.text);
    return next !== undefined && HYPHEN.test(left) ? [{ left, right: firstWord(next.text) }] : [];
  });
  const kept = ends.filter(({ left, right }) => known(left + right) > 0).length;
  const broken = ends.filter(({ left, right }) => known(left.slice(0, -1) + right) > 0).length;
  const breaksWords = broken > kept;

  return (leftText, rightText) => {
    const left = lastWord(leftText);
    const right = firstWord(rightText);
    const join = (word: string, certain: boolean): LineEnd => ({
      kind: 'joined',
      left,
      right,
      word,
      certain,
    });
    if (left.endsWith('\u00ad')) return join(left.slice(0, -1) + right, true);
    const runsOn = HYPHEN.test(left) && left.length > 1 && /^[\p{L}\p{N}]/u.test(right);
    if (runsOn) {
      const whole = left.slice(0, -1) + right;
      const asWhole = known(whole);
      const asCompound = known(left + right);
      if (asCompound > asWhole || /\p{N}.?$/u.test(left)) return join(left + right, true);
      if (breaksWords && asWhole > 0) return join(whole, true);
      // "pre- and post-birth": the hyphen stands for a word that comes later.
      if (/^(?:and|or|to)$/u.test(right)) return { kind: 'word ends', left, right, word: '', certain: true };
      const isName = /^\p{Lu}/u.test(right);
      return breaksWords && !isName ? join(whole, false) : join(left + right, isName && asWhole === 0);
    }
    if (DASH.test(left) && /^[\p{L}\p{N}]/u.test(right)) return join(left + right, true);
    if (ADDRESS.test(left) && /[/\-_=?&.]$/u.test(left) && /^[\p{Ll}\p{N}_/]/u.test(right))
      return join(left + right, true);
    return { kind: 'word ends', left, right, word: '', certain: true };
  };
}

function countWords(lines: readonly PrintedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const isCut = HYPHEN.test(lines[index - 1]?.text ?? '');
    const words = line.text.split(' ');
    const whole = words.slice(isCut ? 1 : 0, HYPHEN.test(line.text) ? -1 : undefined);
    for (const word of whole) {
      const plain = bare(word);
      counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
  }
  return counts;
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[\u2019']s$/u, '');
}

function lastWord(text: string): string {
  return text.split(' ').at(-1) ?? '';
}

function firstWord(text: string): string {
  return text.split(' ')[0] ?? '';
}

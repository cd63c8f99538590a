/** One word or number of a text: where it stands (UTF-16 offsets), and what a query may call it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The folded word as it is printed: "year's", "ngos" for "NGOs", "12%", also where the text has "12 per cent". */
  readonly form: string;
  /** The folded word without possessive, acronym plural or per cent sign: "year", "ngo", "12". */
  readonly base: string;
  /** What ties it to the token before: a hyphen, another single sign without spaces ("and/or"), or nothing. */
  readonly tie: 'hyphen' | 'sign' | 'none';
}

const WORD =
  /\d+(?:[.,]\d+)*(?![\p{L}\p{N}])%?(?=(\s?per ?cent\b)?)|[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*(?:['’ʼ＇][\p{L}\p{M}]+)*/gu;
const HYPHEN = /^[-‐‑–]$/;
const SIGN = /^[/.@_&]$/;
const POSSESSIVE = /['’ʼ＇]s$/iu;
const ACRONYM_PLURAL = /^\p{Lu}{2,}s$/u;

/** Splits a text into its words and numbers, in order; a number keeps its thousands, its decimals and its %. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const start = match.index;
    const between = last < 0 ? '' : text.slice(last, start);
    last = start + word.length;
    tokens.push({
      start,
      end: last,
      form: foldWord(match[1] ? `${word}%` : word),
      base: foldWord(baseOf(word)),
      tie: tieOf(between),
    });
  }
  return tokens;
}

/**
 * A word as search compares it: lower case, straight apostrophes, without accents, invisible characters or thousands
 * commas. "É" and "e", "year’s" and "year's", "1,234" and "1234" come out the same.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’ʼ＇]/g, "'")
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .toLowerCase();
}

function baseOf(word: string): string {
  if (word.endsWith('%')) return word.slice(0, -1);
  if (ACRONYM_PLURAL.test(word)) return word.slice(0, -1);
  return word.replace(POSSESSIVE, '');
}

function tieOf(between: string): Token['tie'] {
  if (HYPHEN.test(between)) return 'hyphen';
  return SIGN.test(between) ? 'sign' : 'none';
}

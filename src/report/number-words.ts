/** Counts in words, from "no" at 0 to "nineteen". */
const COUNTS: readonly string[] = [
  ...[
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];

/** The tens from "twenty" on. */
const TENS: readonly string[] = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
];

/** The parts of a whole, from "half" at 2 to "tenth". */
const PARTS: readonly string[] = [
  ...['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
];

/** A count in the site's running text: in words up to nine, in figures above. */
export function cardinal(count: number): string {
  return (count < 10 && COUNTS[count]) || String(count);
}

/**
 * Reads a number in words, in any capitals: a count from "no" to "ninety-nine" or "a hundred", or a part of a whole to four
 * decimals ("half", "a third", "two-thirds", "three quarters"). Undefined for anything else.
 */
export function readNumberWords(words: string): number | undefined {
  const [first = '', second, ...more] = words.toLowerCase().split(/[ -]/);
  if (more.length > 0) return undefined;
  if (second === undefined) return readCount(first) ?? (first === 'half' ? 0.5 : undefined);
  if (second === 'hundred') return first === 'a' || first === 'one' ? 100 : undefined;
  return readTens(first, second) ?? readPart(first, second);
}

function readCount(word: string): number | undefined {
  const count = COUNTS.indexOf(word);
  if (count >= 0) return count;
  const ten = TENS.indexOf(word);
  return ten < 0 ? undefined : (ten + 2) * 10;
}

function readTens(ten: string, one: string): number | undefined {
  const [tens, ones] = [TENS.indexOf(ten), COUNTS.indexOf(one)];
  return tens >= 0 && ones >= 1 && ones <= 9 ? (tens + 2) * 10 + ones : undefined;
}

function readPart(count: string, part: string): number | undefined {
  const many = count === 'a' ? 1 : COUNTS.indexOf(count);
  const of = PARTS.indexOf(many === 1 ? part : part.replace(/s$/, '')) + 2;
  return many >= 1 && of >= 2 && many < of ? Number((many / of).toFixed(4)) : undefined;
}

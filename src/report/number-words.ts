/** Counts in words, from "no" at 0 to "ten". */
export const CARDINALS: readonly string[] = [
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
];

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
] as const;

/** A count in the site's running text: in words up to nine, in figures above. */
export function cardinal(count: number): string {
  return (count < 10 && CARDINALS[count]) || String(count);
}

/** A place in a short list, counted from 1, in words: "third". Throws a RangeError beyond the ninth. */
export function ordinal(place: number): string {
  const word = ORDINALS[place - 1];
  if (!word) throw new RangeError(`no word for place ${place}`);
  return word;
}

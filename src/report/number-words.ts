const CARDINALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
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
  return CARDINALS[count] ?? String(count);
}

/** A place in a short list, counted from 1, in words: "third". Throws a RangeError beyond the ninth. */
export function ordinal(place: number): string {
  const word = ORDINALS[place - 1];
  if (!word) throw new RangeError(`no word for place ${place}`);
  return word;
}

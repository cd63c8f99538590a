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

/** A count in the site's running text: in words up to nine, in figures above. */
export function cardinal(count: number): string {
  return (count < 10 && CARDINALS[count]) || String(count);
}

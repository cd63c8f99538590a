import { readNumberWords } from '../../report/number-words';

/** A number as a report prints it, read: its value, and whether it is a percentage. */
export interface PrintedNumber {
  readonly value: number;
  readonly percent: boolean;
}

/**
 * Reads a number as printed: "1,204", "12.5%", "eleven", "two thirds" (0.6667, to four decimals). Undefined for
 * anything else.
 */
export function readPrinted(printed: string): PrintedNumber | undefined {
  const words = readNumberWords(printed);
  if (words !== undefined) return { value: words, percent: false };
  if (!/^(\d{1,3}(,\d{3})+|\d+)(\.\d+)?%?$/.test(printed)) return undefined;
  return { value: Number(printed.replaceAll(',', '').replace('%', '')), percent: printed.endsWith('%') };
}

/** True when `printed` stands in `quote` by itself: "12%" does not stand in "112%", nor "1" in "1,204". */
export function standsAlone(printed: string, quote: string): boolean {
  for (let at = quote.indexOf(printed); at >= 0; at = quote.indexOf(printed, at + 1)) {
    const before = quote.slice(0, at);
    const after = quote.slice(at + printed.length);
    if (!/[\p{L}\d]$|\d[.,]$/u.test(before) && !/^[\p{L}\d%]|^[.,]\d/u.test(after)) return true;
  }
  return false;
}

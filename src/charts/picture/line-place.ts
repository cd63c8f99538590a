import type { Picture } from './picture';
import { type Scale, pixels } from './picture-scale';
import { TEXT } from './picture-text';
import type { PlacedBar, PlacedLine, PlacedText } from './placed-parts';
import { textWidth } from './wrapped-text';

/** The room that lines have, in pixels: from the first row to the bottom edge, along bars of some thickness. */
export interface LineRoom {
  readonly top: number;
  readonly bottom: number;
  readonly thickness: number;
}

/** The zero line beside bars that measure; a line for each mark through bars that stand in time, parted where texts stand. */
export function placeLines(
  { values, marks }: Picture,
  bars: readonly PlacedBar[],
  texts: readonly PlacedText[],
  scale: Scale,
  { top, bottom, thickness }: LineRoom,
): readonly PlacedLine[] {
  if (values === 'inside') return [];
  if (values === 'beside') {
    return marks.flatMap(({ at }) => {
      const x = pixels(at, scale);
      return partLine(top - 4, bottom, x, texts).map((part) => ({ x, ...part, fill: 'faint' as const }));
    });
  }
  const reach = thickness / 2 + 5;
  return bars.map(({ middle }) => ({
    x: scale.left,
    from: middle - reach,
    to: middle + reach,
    fill: 'ink',
  }));
}

/** What is left of an upright line at `x` where it would run through a text. */
function partLine(from: number, to: number, x: number, texts: readonly PlacedText[]) {
  const parts: { readonly from: number; readonly to: number }[] = [];
  let start = from;
  for (const { y, role } of texts.filter((text) => reaches(text, x)).toSorted((a, b) => a.y - b.y)) {
    const { size } = TEXT[role];
    if (y - size > start) parts.push({ from: start, to: y - size });
    start = Math.max(start, y + size * 0.35);
  }
  return to > start ? [...parts, { from: start, to }] : parts;
}

/** Whether a text stands over `x`, with a little air. */
function reaches({ text, x: at, role, align }: PlacedText, x: number): boolean {
  const width = textWidth(text, TEXT[role].size, TEXT[role].weight);
  const left = at - { left: 0, center: width / 2, right: width }[align];
  return x > left - 4 && x < left + width + 4;
}

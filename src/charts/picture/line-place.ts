import type { Picture } from './picture';
import { type Scale, pixels } from './picture-scale';
import type { PlacedBar, PlacedLine } from './placed-parts';

/** The room that lines have, in pixels: from the first row to the bottom edge, along bars of some thickness. */
export interface LineRoom {
  readonly top: number;
  readonly bottom: number;
  readonly thickness: number;
}

/** The zero line beside bars that measure, and a line for each mark through bars that stand in time. */
export function placeLines(
  { values, marks }: Picture,
  bars: readonly PlacedBar[],
  scale: Scale,
  { top, bottom, thickness }: LineRoom,
): readonly PlacedLine[] {
  if (values === 'inside') return [];
  if (values === 'beside') {
    return marks.map(({ at }) => ({ x: pixels(at, scale), from: top - 4, to: bottom, fill: 'faint' }));
  }
  const reach = thickness / 2 + 5;
  return bars.map(({ middle }) => ({
    x: scale.left,
    from: middle - reach,
    to: middle + reach,
    fill: 'ink',
  }));
}

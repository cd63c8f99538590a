import type { Picture } from './picture';
import { type Scale, pixels } from './picture-scale';
import { TEXT } from './picture-text';
import type { PlacedBar, PlacedLine, PlacedText } from './placed-parts';
import { textWidth } from './wrapped-text';

/**
 * Lines beside each bar: zero where bars measure, and every mark where they stand in time, unless a text stands in its way.
 * A narrow picture, whose labels stand above its bars, has no room for those.
 */
export function placeLines(
  { values, marks }: Picture,
  bars: readonly PlacedBar[],
  texts: readonly PlacedText[],
  scale: Scale,
  { thickness, narrow }: { readonly thickness: number; readonly narrow: boolean },
): readonly PlacedLine[] {
  if (values === 'inside' || (values === 'beside' && narrow)) return [];
  const reach = thickness / 2 + 5;
  const places = values === 'beside' ? marks.map(({ at }) => pixels(at, scale)) : [scale.left];
  const fill = values === 'beside' ? 'faint' : 'ink';
  return places.flatMap((x) =>
    bars
      .map(({ middle }) => ({ x, from: middle - reach, to: middle + reach, fill }) as const)
      .filter((line) => values === 'after' || !texts.some((text) => isInTheWay(text, line))),
  );
}

/** Whether a text stands where a line would run, with a little air beside it. */
function isInTheWay({ text, x, y, role, align }: PlacedText, line: PlacedLine): boolean {
  const { size, weight } = TEXT[role];
  const width = textWidth(text, size, weight);
  const left = x - { left: 0, center: width / 2, right: width }[align];
  return line.x > left - 4 && line.x < left + width + 4 && y > line.from && y - size < line.to;
}

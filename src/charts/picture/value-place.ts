import type { Picture, PictureBar } from './picture';
import { type Scale, pixels } from './picture-scale';
import { TEXT } from './picture-text';
import type { PlacedText } from './placed-parts';
import { textWidth } from './wrapped-text';

const GAP = 8;

/** Where a bar's value is written: after the bar, inside it, or on the side of it that has room. */
export function placeValue(
  { value, segments, shown }: PictureBar,
  middle: number,
  values: Picture['values'],
  scale: Scale,
): PlacedText {
  const start = pixels(segments[0]?.from ?? 0, scale);
  const end = pixels(segments.at(-1)?.to ?? 0, scale);
  if (values === 'after') return { text: value, x: end + GAP, y: middle + 6, role: 'value', align: 'left' };
  if (values === 'inside') {
    const segment = segments[shown];
    const x = segment ? (pixels(segment.from, scale) + pixels(segment.to, scale)) / 2 : start;
    return { text: value, x, y: middle + 5, role: 'inside', align: 'center' };
  }
  const width = textWidth(value, TEXT.mark.size);
  const text = { text: value, y: middle + 5, role: 'mark' } as const;
  if (end + GAP + width <= scale.right) return { ...text, x: end + GAP, align: 'left' };
  const first = segments[0];
  const rest = first && segments.length > 1 ? pixels(first.to, scale) + GAP : end;
  if (rest + width <= end) return { ...text, x: rest, align: 'left' };
  return { ...text, x: start - GAP, align: 'right' };
}

import type { Picture } from './picture.ts';
import { TEXT, textWidth } from './picture-text.ts';
import type { PlacedText, PlacedBar, PlacedLine } from './placed-parts.ts';

/** A scale of values over pixels. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly left: number;
  readonly right: number;
}

/** Where a value of a scale stands, in pixels from the left. */
export const pixels = (value: number, { min, max, left, right }: Scale): number =>
  left + ((value - min) / (max - min)) * (right - left);

/** A length in pixels to a tenth, which is as exact as a screen shows. */
export const toTenth = (length: number): number => Math.round(length * 10) / 10;

/** From one line of marks to the next, in pixels. */
const LINE = 16;

/** The labels of a picture's marks in place above its rows, and the height that they take, in pixels. */
export interface PlacedMarks {
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/** Places the labels of marks where their lines begin: on one line, or on two in turn where one would be crowded. */
export function placeMarks({ marks }: Pick<Picture, 'marks'>, scale: Scale): PlacedMarks {
  if (marks.length === 0) return { height: 0, texts: [] };
  const lines = isCrowded(marks, scale) ? 2 : 1;
  const texts = marks.map(({ at, label }, index): PlacedText => {
    const x = pixels(at, scale);
    const y = 13 + (index % lines) * LINE;
    const fits = x + textWidth(label, TEXT.mark.size) <= scale.right;
    return { text: label, x: fits ? x : scale.right, y, role: 'mark', align: fits ? 'left' : 'right' };
  });
  return { height: 6 + lines * LINE, texts };
}

/** Whether some label reaches the mark after its own. */
function isCrowded(marks: Picture['marks'], scale: Scale): boolean {
  return marks.some(({ at, label }, index) => {
    const next = marks[index + 1];
    return next && pixels(at, scale) + textWidth(label, TEXT.mark.size) * 1.1 > pixels(next.at, scale);
  });
}

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

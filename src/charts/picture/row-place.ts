import type { PictureBar, PictureHeading, Picture } from './picture.ts';
import { TEXT, type TextRole, wrapText, textWidth } from './picture-text.ts';
import type { PlacedBar, PlacedText } from './placed-parts.ts';
import { type Scale, pixels } from './picture-scale.ts';

/** What decides where the parts of a row stand, in pixels. */
export interface RowMeasures {
  readonly width: number;
  /** Where the scale begins: labels stand to the left of it unless the picture is narrow. */
  readonly left: number;
  /** Of a bar, across its length. */
  readonly thickness: number;
  /** Whether labels stand above their bars. */
  readonly narrow: boolean;
}

/** A row with its texts and its bar in place, and the height that it takes, in pixels. */
export interface PlacedRow {
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly bars: readonly PlacedBar[];
}

/** From one line of a label to the next. */
const LINE = 18;

/** Between a bar and its value. */
const GAP = 8;

/** Places a row of a picture whose top edge is at `y`. */
export function placeRow(row: PictureBar | PictureHeading, y: number, measures: RowMeasures): PlacedRow {
  return row.kind === 'bar' ? placeBar(row, y, measures) : placeHeading(row, y, measures);
}

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

function placeHeading({ label }: PictureHeading, y: number, { width }: RowMeasures): PlacedRow {
  const above = y > 0 ? 14 : 0;
  const lines = wrapText(label, width, TEXT.heading.size, TEXT.heading.weight);
  return {
    height: above + lines.length * LINE + 4,
    texts: stack(lines, y + above + 14, 'heading'),
    bars: [],
  };
}

function placeBar(bar: PictureBar, y: number, { narrow, width, left, thickness }: RowMeasures): PlacedRow {
  const lines = wrapText(bar.label, narrow ? width : left - 14, TEXT.label.size);
  const text = lines.length * LINE;
  const height = narrow ? text + thickness + 18 : Math.max(thickness, text) + 12;
  const middle = narrow ? y + text + 6 + thickness / 2 : y + height / 2;
  const baseline = narrow ? y + 15 : middle - (text - LINE) / 2 + 5;
  return { height, texts: stack(lines, baseline, 'label'), bars: [{ bar, middle }] };
}

function stack(lines: readonly string[], y: number, role: TextRole): readonly PlacedText[] {
  return lines.map((text, at) => ({ text, x: 0, y: y + at * LINE, role, align: 'left' }));
}

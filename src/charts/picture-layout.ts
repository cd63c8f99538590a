import type { Fill, Picture, PictureBar, Segment } from './picture';
import { TEXT, type TextRole } from './picture-text';
import { textWidth, wrapText } from './wrapped-text';

/** A text with the place of its baseline, in pixels from the top left. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly role: TextRole;
  readonly align: 'left' | 'right' | 'center';
}

/** A bar with the place of its middle, in pixels from the top. */
export interface PlacedBar {
  readonly bar: PictureBar;
  readonly middle: number;
}

/** A picture at one width: where everything stands, in pixels. `left` and `right` bound the scale. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly thickness: number;
  readonly bars: readonly PlacedBar[];
  readonly texts: readonly PlacedText[];
  readonly lines: readonly { readonly x: number; readonly from: number; readonly fill: Fill | 'ink' }[];
}

const LINE = 18;
const NARROW = 480;

/** Lays a picture out: labels beside the bars where there is room for them, above the bars where there is not. */
export function layoutPicture(picture: Picture, width: number): PictureLayout {
  const narrow = width < NARROW;
  const bars = picture.rows.filter((row) => row.kind === 'bar');
  const column = narrow ? 0 : labelColumn(bars, width);
  const reserve = picture.values === 'after' ? widest(bars.map(({ value }) => value), 'value') + 8 : 0;
  const [left, right] = [column, width - reserve];
  const scale = (value: number): number =>
    left + ((value - picture.min) / (picture.max - picture.min)) * (right - left);
  const thickness = picture.values === 'beside' ? 14 : narrow ? 22 : 28;

  const texts: PlacedText[] = [];
  const placed: PlacedBar[] = [];
  const top = picture.marks.length > 0 ? 22 : 0;
  let y = top;
  for (const row of picture.rows) {
    if (row.kind === 'heading') {
      if (placed.length > 0) y += 10;
      for (const text of wrapText(row.label, width, TEXT.heading.size)) {
        texts.push({ text, x: 0, y: y + 14, role: 'heading', align: 'left' });
        y += LINE + 1;
      }
      y += 3;
      continue;
    }
    const lines = wrapText(row.label, narrow ? width : column - 14, TEXT.label.size);
    const height = narrow ? lines.length * LINE + thickness + 16 : Math.max(thickness + 12, lines.length * LINE + 12);
    const middle = narrow ? y + lines.length * LINE + 6 + thickness / 2 : y + height / 2;
    const baseline = narrow ? y + 15 : middle - ((lines.length - 1) * LINE) / 2 + 5;
    texts.push(...lines.map((text, at) => ({ text, x: 0, y: baseline + at * LINE, role: 'label', align: 'left' }) as const));
    texts.push(placeValue(row, picture, scale, middle, right));
    placed.push({ bar: row, middle });
    y += height;
  }
  texts.push(...picture.marks.map(({ at, label }) => ({ text: label, x: scale(at), y: 13, role: 'mark', align: 'left' }) as const));
  return {
    width,
    height: Math.ceil(y),
    left,
    right,
    thickness,
    bars: placed,
    texts,
    lines:
      picture.values === 'after'
        ? [{ x: left, from: top, fill: 'ink' }]
        : picture.values === 'beside'
          ? picture.marks.map(({ at }) => ({ x: scale(at), from: top - 4, fill: 'faint' }))
          : [],
  };
}

function placeValue(
  { value, segments, shown }: PictureBar,
  { values }: Picture,
  scale: (value: number) => number,
  middle: number,
  right: number,
): PlacedText {
  const segment: Segment = segments[shown] ?? { from: 0, to: 0, fill: 'plain' };
  if (values === 'inside') {
    return { text: value, x: (scale(segment.from) + scale(segment.to)) / 2, y: middle + 5, role: 'inside', align: 'center' };
  }
  const role = values === 'after' ? 'value' : 'mark';
  const after = scale(segment.to) + 8;
  const y = middle + (role === 'value' ? 6 : 5);
  const fits = values === 'after' || after + textWidth(value, TEXT[role].size) <= right;
  return fits
    ? { text: value, x: after, y, role, align: 'left' }
    : { text: value, x: scale(segment.from) - 8, y, role, align: 'right' };
}

function labelColumn(bars: readonly PictureBar[], width: number): number {
  return Math.min(width * 0.38, widest(bars.map(({ label }) => label), 'label') + 16);
}

const widest = (texts: readonly string[], role: TextRole): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, TEXT[role].size)));

import type { Picture, PictureBar, PictureHeading } from './picture';
import { type Ink, TEXT, type TextRole } from './picture-text';
import { type Scale, pixels, placeValue } from './value-place';
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

/** A thin upright line, in pixels from the top left. */
export interface PlacedLine {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly fill: Ink;
}

/** A picture at one width: where everything stands, in pixels. `left` and `right` bound the scale. */
export interface PictureLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly thickness: number;
  readonly bars: readonly PlacedBar[];
  readonly texts: readonly PlacedText[];
  readonly lines: readonly PlacedLine[];
}

interface Measures {
  readonly narrow: boolean;
  readonly width: number;
  readonly left: number;
  readonly thickness: number;
}

interface PlacedRow {
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly bars: readonly PlacedBar[];
}

const LINE = 18;
const NARROW = 480;

/** Lays a picture out: labels beside the bars where there is room for them, above the bars where there is not. */
export function layoutPicture(picture: Picture, width: number): PictureLayout {
  const bars = picture.rows.filter((row) => row.kind === 'bar');
  const narrow = width < NARROW;
  const left = narrow
    ? 0
    : Math.min(
        width * 0.38,
        widest(
          bars.map(({ label }) => label),
          'label',
        ) + 16,
      );
  const room =
    picture.values === 'after'
      ? widest(
          bars.map(({ value }) => value),
          'value',
        ) + 8
      : 0;
  const scale: Scale = { min: picture.min, max: picture.max, left, right: width - room };
  const thickness = picture.values === 'beside' ? 18 : narrow ? 22 : 28;

  const markLines = picture.marks.length === 0 ? 0 : crowded(picture, scale) ? 2 : 1;
  const top = markLines && 6 + markLines * 16;
  const rows: PlacedRow[] = [];
  let y = top;
  for (const row of picture.rows) {
    const measures = { narrow, width, left, thickness };
    const placed = row.kind === 'bar' ? placeBar(row, y, measures) : placeHeading(row, y, width);
    rows.push(placed);
    y += placed.height;
  }
  const placedBars = rows.flatMap((row) => row.bars);
  return {
    height: Math.ceil(y),
    left,
    right: scale.right,
    thickness,
    bars: placedBars,
    texts: [
      ...rows.flatMap((row) => row.texts),
      ...placedBars.map(({ bar, middle }) => placeValue(bar, middle, picture.values, scale)),
      ...placeMarks(picture, scale, markLines),
    ],
    lines: placeLines(picture, placedBars, { ...scale, thickness, top, bottom: Math.ceil(y) }),
  };
}

function placeHeading({ label }: PictureHeading, y: number, width: number): PlacedRow {
  const above = y > 0 ? 14 : 0;
  const lines = wrapText(label, width, TEXT.heading.size);
  return {
    height: above + lines.length * LINE + 4,
    texts: stack(lines, y + above + 14, 'heading'),
    bars: [],
  };
}

function placeBar(bar: PictureBar, y: number, { narrow, width, left, thickness }: Measures): PlacedRow {
  const lines = wrapText(bar.label, narrow ? width : left - 14, TEXT.label.size);
  const text = lines.length * LINE;
  const height = narrow ? text + thickness + 18 : Math.max(thickness, text) + 12;
  const middle = narrow ? y + text + 6 + thickness / 2 : y + height / 2;
  const baseline = narrow ? y + 15 : middle - (text - LINE) / 2 + 5;
  return { height, texts: stack(lines, baseline, 'label'), bars: [{ bar, middle }] };
}

const stack = (lines: readonly string[], y: number, role: TextRole): readonly PlacedText[] =>
  lines.map((text, at) => ({ text, x: 0, y: y + at * LINE, role, align: 'left' }));

function placeMarks({ marks }: Picture, scale: Scale, lines: number): readonly PlacedText[] {
  return marks.map(({ at, label }, index) => {
    const x = pixels(at, scale);
    const fits = x + textWidth(label, TEXT.mark.size) <= scale.right;
    const y = 13 + (index % lines) * 16;
    return { text: label, x: fits ? x : scale.right, y, role: 'mark', align: fits ? 'left' : 'right' };
  });
}

/** Whether a mark's label reaches the next one: they then stand on two lines in turn. */
function crowded({ marks }: Picture, scale: Scale): boolean {
  return marks.some(({ at, label }, index) => {
    const next = marks[index + 1];
    return next && pixels(at, scale) + textWidth(label, TEXT.mark.size) * 1.1 > pixels(next.at, scale);
  });
}

interface Bounds extends Scale {
  readonly thickness: number;
  readonly top: number;
  readonly bottom: number;
}

/** The zero line beside bars that measure, and a line for each mark through bars that stand in time. */
function placeLines(
  { values, marks }: Picture,
  bars: readonly PlacedBar[],
  bounds: Bounds,
): readonly PlacedLine[] {
  if (values === 'inside') return [];
  if (values === 'beside') {
    return marks.map(({ at }) => ({
      x: pixels(at, bounds),
      from: bounds.top - 4,
      to: bounds.bottom,
      fill: 'faint',
    }));
  }
  const reach = bounds.thickness / 2 + 5;
  return bars.map(({ middle }) => ({
    x: bounds.left,
    from: middle - reach,
    to: middle + reach,
    fill: 'ink',
  }));
}

const widest = (texts: readonly string[], role: TextRole): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, TEXT[role].size)));

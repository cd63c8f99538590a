import { placeLines, placeMarks, pixels, type Scale } from './picture-scale.ts';
import type { Picture } from './picture.ts';
import { TEXT, type TextRole, textWidth } from './picture-text.ts';
import type { PlacedBar, PlacedLine, PlacedPiece, PlacedText } from './placed-parts.ts';
import { type PlacedRow, placeRow, placeValue } from './row-place.ts';

/** A picture at one width: where everything stands, in pixels. Lines are drawn first, texts last. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  /**
   * In drawing order, the last pieces of bars first: one that is drawn longer than it is covers the beginning of the
   * next.
   */
  readonly pieces: readonly PlacedPiece[];
  readonly texts: readonly PlacedText[];
  readonly lines: readonly PlacedLine[];
}

/** The width in pixels below which labels stand above their bars. */
const NARROW = 480;

/** The least width that a piece is drawn with, in pixels, so that the shortest still shows. */
const SHORTEST = 3;

/** How thick a bar is that means “somewhere within this time”, in pixels. */
const THIN = 5;

/** Lays a picture out, once for every way of drawing it: labels beside the bars where there is room for them, above the bars where there is not. */
export function layoutPicture(picture: Picture, width: number): PictureLayout {
  const narrow = width < NARROW;
  const scale = placeScale(picture, width, narrow);
  const thickness = picture.values === 'beside' ? 18 : narrow ? 22 : 28;
  const marks = placeMarks(picture, scale);
  const rows: PlacedRow[] = [];
  let y = marks.height;
  for (const row of picture.rows) {
    const placed = placeRow(row, y, { width, left: scale.left, thickness, narrow });
    rows.push(placed);
    y += placed.height;
  }
  const height = Math.ceil(y);
  const bars = rows.flatMap((row) => row.bars);
  const texts = [
    ...rows.flatMap((row) => row.texts),
    ...bars.map(({ bar, middle }) => placeValue(bar, middle, picture.values, scale)),
    ...marks.texts,
  ];
  return {
    width,
    height,
    pieces: placePieces(bars, scale, thickness),
    texts,
    lines: placeLines(picture, bars, texts, scale, { thickness, narrow }),
  };
}

function placePieces(bars: readonly PlacedBar[], scale: Scale, thickness: number): readonly PlacedPiece[] {
  const placed = bars.flatMap(({ bar, middle }, at) =>
    bar.segments.map(({ from, to, fill, within }, piece): PlacedPiece => {
      const x = pixels(from, scale);
      const width = Math.max(SHORTEST, pixels(to, scale) - x);
      const height = within ? THIN : thickness;
      return { bar: at, piece, x, y: middle - height / 2, width, height, fill };
    }),
  );
  return placed.toSorted((a, b) => b.piece - a.piece);
}

/** The scale between the labels on its left and the room that values after their bars need on its right. */
function placeScale({ rows, min, max, values }: Picture, width: number, narrow: boolean): Scale {
  const bars = rows.filter((row) => row.kind === 'bar');
  const labels = bars.map(({ label }) => label);
  const left = narrow ? 0 : Math.min(width * 0.38, widest(labels, 'label') + 16);
  const written = bars.map(({ value }) => value);
  const room = values === 'after' ? widest(written, 'value') + 8 : 0;
  return { min, max, left, right: width - room };
}

function widest(texts: readonly string[], role: TextRole): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, TEXT[role].size, TEXT[role].weight)));
}

import type { Picture } from './picture.ts';
import { pixels, toTenth } from './picture-scale.ts';

/**
 * Events on one line of time, in pixels: a dot for each with its number from 1, and a tail for one that has no end and
 * for one that lies somewhere within a time.
 */
export interface EventLineLayout {
  readonly height: number;
  /** How far below the top the line runs. */
  readonly axis: number;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly number: number }[];
  readonly tails: readonly { readonly from: number; readonly to: number; readonly y: number }[];
  readonly years: readonly { readonly x: number; readonly label: string }[];
}

/** What stands below the line: ticks and years. */
const YEARS = 20;

/**
 * Places the bars of a picture of events as dots: in the middle of what a date names, above each other where they would
 * touch. The tail of one without an end starts at its dot, that of one within a time runs to both sides of it.
 */
export function layoutEventLine(
  { rows, min, max, marks }: Pick<Picture, 'rows' | 'min' | 'max' | 'marks'>,
  { width, radius }: { readonly width: number; readonly radius: number },
): EventLineLayout {
  const scale = { min, max, left: 0, right: width - radius };
  const step = radius * 2 + 2;
  const lanes: number[] = [];
  const placed = rows
    .filter((row) => row.kind === 'bar')
    .map(({ segments: [date, rest] }, index) => {
      const [from, to] = [pixels(date?.from ?? min, scale), pixels(date?.to ?? min, scale)];
      const x = toTenth(Math.max(radius, (from + to) / 2));
      const start = date?.within ? toTenth(from) : x;
      const end = rest ? toTenth(pixels(rest.to, scale)) : date?.within ? toTenth(to) : x;
      const free = lanes.findIndex((taken) => taken + step <= start);
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = end;
      return { x, lane, number: index + 1, start, end };
    });
  const axis = lanes.length * step + 4;
  const heightOf = (lane: number) => axis - 3 - radius - lane * step;
  return {
    height: axis + YEARS,
    axis,
    dots: placed.map(({ x, lane, number }) => ({ x, y: heightOf(lane), number })),
    tails: placed.flatMap(({ lane, start, end }) =>
      end > start ? [{ from: start, to: end, y: heightOf(lane) }] : [],
    ),
    years: marks.map(({ at, label }) => ({ x: toTenth(pixels(at, scale)), label })),
  };
}

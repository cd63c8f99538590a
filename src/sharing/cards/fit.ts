import type { Run } from '../../report/blocks.ts';
import { lineWidth, type Shape, setLines } from './drawing.ts';
import { baselineOf, type Face, widthOf } from './typeface.ts';
import { splitWords, wrapWords } from './words.ts';

/** The sizes that words are set in, largest first: short ones large, long ones as small as still reads in a thumbnail. */
const SMALLEST = faceIn(38);
const FACES: readonly Face[] = [...[64, 52, 44].map(faceIn), SMALLEST];

function faceIn(size: number): Face {
  return { family: 'serif', weight: 400, size, leading: 1.36 };
}

const CONTINUES = '… continues';
const MARK = { family: 'sans', weight: 600, size: 24, leading: 1.3 } as const satisfies Face;
const MARK_PADDING = 14;
const MARK_GAP = Math.round(SMALLEST.size * 0.35);

/** A column of a picture, in pixels. */
export interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The words of a unit in a column, as large as they fit. Words that do not fit are cut after a whole word, and the cut
 * says in the site's voice that the unit goes on.
 */
export function fitWords(runs: readonly Run[], { x, y, width, height }: Column): readonly Shape[] {
  const words = splitWords(runs);
  for (const face of FACES) {
    const lines = wrapWords(words, face, width);
    if (lines.length <= countFitting(face, height)) return setLines(lines, face, 'ink', x, y).shapes;
  }
  const lines = wrapWords(words, SMALLEST, width).slice(0, countFitting(SMALLEST, height));
  const markWidth = widthOf(CONTINUES, MARK) + 2 * MARK_PADDING;
  const room = width - MARK_GAP - markWidth;
  const last = [...(lines.at(-1) ?? [])];
  while (last.length > 0 && lineWidth(last, SMALLEST) > room) last.pop();
  const used = last.length > 0 ? lineWidth(last, SMALLEST) + MARK_GAP : 0;
  const line = SMALLEST.leading * SMALLEST.size;
  return [
    ...setLines([...lines.slice(0, -1), last], SMALLEST, 'ink', x, y).shapes,
    ...markContinuing(x + used, y + (lines.length - 0.5) * line, markWidth),
  ];
}

function countFitting(face: Face, height: number): number {
  return Math.floor(height / (face.leading * face.size));
}

/** The mark that follows words which are cut, around the middle of their line. */
function markContinuing(x: number, middle: number, width: number): readonly Shape[] {
  const text = MARK.leading * MARK.size;
  const top = middle - text / 2 - 4;
  return [
    { kind: 'box', x, y: top, width, height: text + 8, radius: 8, ink: 'accentSoft' },
    {
      kind: 'text',
      x: x + MARK_PADDING,
      baseline: top + 3 + baselineOf(MARK),
      text: CONTINUES,
      face: MARK,
      ink: 'accent',
    },
  ];
}

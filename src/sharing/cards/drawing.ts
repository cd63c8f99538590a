import type { Words } from '../../report/blocks.ts';
import type { COLOURS } from './colours.ts';
import { baselineOf, type Face, widthOf } from './typeface.ts';
import { faceOf, joinWords, splitWords, type Word, wrapWords } from './words.ts';

/** The name of a colour of the pictures. */
type Ink = keyof typeof COLOURS;

/** One thing that is painted on a picture; lengths in pixels from its top left corner. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly ink: Ink;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly baseline: number;
      readonly text: string;
      readonly face: Face;
      readonly ink: Ink;
    };

/** Shapes below each other, and where the next may start. */
export interface Drawn {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** Sets a text in a column of some width, from `y` downwards. */
export function setText(text: string, face: Face, ink: Ink, x: number, y: number, width: number): Drawn {
  const words = splitWords([{ kind: 'plain', text }]);
  return setLines(words.length > 0 ? wrapWords(words, face, width) : [], face, ink, x, y);
}

/** Sets lines of words below each other, from `y` downwards. */
export function setLines(
  lines: readonly (readonly Word[])[],
  face: Face,
  ink: Ink,
  x: number,
  y: number,
): Drawn {
  const height = face.leading * face.size;
  const shapes = lines.flatMap((line, index) =>
    setRuns(joinWords(line), face, ink, x, y + index * height + baselineOf(face)),
  );
  return { shapes, bottom: y + lines.length * height };
}

function setRuns(
  runs: readonly Words[],
  face: Face,
  ink: Ink,
  x: number,
  baseline: number,
): readonly Shape[] {
  let left = x;
  return runs.map((run) => {
    const own = faceOf(run, face);
    const shape: Shape = { kind: 'text', x: left, baseline, text: run.text, face: own, ink };
    left += widthOf(run.text, own);
    return shape;
  });
}

/** The width of a line of words, in pixels. */
export function lineWidth(line: readonly Word[], face: Face): number {
  return joinWords(line).reduce((sum, run) => sum + widthOf(run.text, faceOf(run, face)), 0);
}

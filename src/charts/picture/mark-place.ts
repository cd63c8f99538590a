import type { Picture } from './picture';
import { type Scale, pixels } from './picture-scale';
import { TEXT } from './picture-text';
import type { PlacedText } from './placed-parts';
import { textWidth } from './wrapped-text';

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

import { escapeMarkup } from '../../site/escape-markup';
import type { Picture } from '../picture/picture';
import { layoutPicture } from '../picture/picture-layout';
import { type Ink, TEXT } from '../picture/picture-text';
import type { PlacedText } from '../picture/placed-parts';
import type { Colours } from '../picture/theme-colours';

/** A drawing as SVG elements, with its size in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly elements: string;
}

/** A picture as SVG elements for the page, which carry classes and no colours: one drawing serves light and dark. */
export function drawForPage(picture: Picture, width: number): Drawing {
  return draw(picture, width, (ink) => `class="${ink}"`);
}

/** A picture as SVG elements for a file, which carry their colours: no style sheet or policy can part them. */
export function drawForFile(picture: Picture, width: number, colours: Colours): Drawing {
  return draw(picture, width, (ink) => `fill="${colours[ink]}"`);
}

function draw(picture: Picture, width: number, paint: (ink: Ink) => string): Drawing {
  const { height, lines, pieces, texts } = layoutPicture(picture, width);
  const elements = [
    ...lines.map(({ x, from, to, fill }) => rectangle(paint(fill), x - 1, from, 1, to - from)),
    ...pieces.map((piece) => rectangle(paint(piece.fill), piece.x, piece.y, piece.width, piece.height)),
    ...texts.map((text) => lettering(paint(TEXT[text.role].ink), text)),
  ];
  return { width, height, elements: elements.join('') };
}

function rectangle(paint: string, x: number, y: number, width: number, height: number): string {
  return `<rect ${paint} x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"/>`;
}

const ANCHORS = { left: '', center: ' text-anchor="middle"', right: ' text-anchor="end"' } as const;

function lettering(paint: string, { text, x, y, role, align }: PlacedText): string {
  const { size, weight } = TEXT[role];
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`;
  return `<text ${paint} x="${px(x)}" y="${px(y)}" font-size="${size}"${bold}${ANCHORS[align]}>${escapeMarkup(text)}</text>`;
}

/** A tenth of a pixel is as exact as a screen shows. */
const px = (length: number): number => Math.round(length * 10) / 10;

import { escapeMarkup } from '../../site/escape-markup.ts';
import type { Picture } from '../picture/picture.ts';
import { layoutPicture } from '../picture/picture-layout.ts';
import { toTenth } from '../picture/picture-scale.ts';
import { type Ink, TEXT } from '../picture/picture-text.ts';
import type { PlacedText } from '../picture/placed-parts.ts';
import type { Colours } from './theme-colours.ts';
import { type FrameText, layoutFrame } from './chart-frame.ts';

/** Width of pictures that leave the page, in pixels. */
export const FILE_WIDTH = 640;

const FAMILY = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

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

/**
 * A picture as an SVG file of its own, with title and credit. Its elements carry their colours: no style sheet or policy can
 * part them, and every program shows it.
 */
export function chartSvgFile(picture: Picture, text: FrameText, colours: Colours): string {
  const { width, height, elements } = draw(picture, FILE_WIDTH, (ink) => `fill="${colours[ink]}"`);
  const { margin, lines, pictureTop, height: whole } = layoutFrame(text, width, height);
  const size = `width="${width + 2 * margin}" height="${whole}"`;
  const words = lines.map(
    (line) =>
      `<text fill="${colours[line.ink]}" x="${margin}" y="${line.y}" font-size="${line.size}" font-weight="${line.weight}">${escapeMarkup(line.text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width + 2 * margin} ${whole}" ${size} font-family="${FAMILY}">
<title>${escapeMarkup(text.title)}</title>
<desc>${escapeMarkup(text.credit)}</desc>
<rect fill="${colours.ground}" ${size}/>
${words.join('\n')}
<g transform="translate(${margin} ${Math.round(pictureTop)})">${elements}</g>
</svg>
`;
}

function draw(picture: Picture, width: number, paint: (ink: Ink) => string): Drawing {
  const { height, lines, pieces, texts } = layoutPicture(picture, width);
  const upright = lines.map(({ x, from, to, fill }) => ({
    x: x - 1,
    y: from,
    width: 1,
    height: to - from,
    fill,
  }));
  const elements = [
    ...shapes(upright, paint),
    ...shapes(pieces, paint),
    ...texts.map((text) => lettering(paint(TEXT[text.role].ink), text)),
  ];
  return { width, height, elements: elements.join('') };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Ink;
}

/** Boxes that follow each other in one ink are one element: what is drawn later still covers what is drawn before. */
function shapes(boxes: readonly Box[], paint: (ink: Ink) => string): readonly string[] {
  const runs: { readonly fill: Ink; outline: string }[] = [];
  for (const { x, y, width, height, fill } of boxes) {
    const outline = `M${toTenth(x)} ${toTenth(y)}h${toTenth(width)}v${toTenth(height)}h${toTenth(-width)}z`;
    const last = runs.at(-1);
    if (last?.fill === fill) last.outline += outline;
    else runs.push({ fill, outline });
  }
  return runs.map(({ fill, outline }) => `<path ${paint(fill)} d="${outline}"/>`);
}

const ANCHORS = { left: '', center: ' text-anchor="middle"', right: ' text-anchor="end"' } as const;

function lettering(paint: string, { text, x, y, role, align }: PlacedText): string {
  const { size, weight } = TEXT[role];
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`;
  return `<text ${paint} x="${toTenth(x)}" y="${toTenth(y)}" font-size="${size}"${bold}${ANCHORS[align]}>${escapeMarkup(text)}</text>`;
}

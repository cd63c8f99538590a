import { escapeMarkup } from '../../site/escape-markup';
import { type FrameText, layoutFrame } from './chart-frame';
import { drawForFile } from './chart-svg';
import type { Picture } from '../picture/picture';
import type { Colours } from './theme-colours';

/** Width of pictures that leave the page, in pixels. */
export const FILE_WIDTH = 640;

const FAMILY = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** A picture as an SVG file of its own, with title and source. It needs no style sheet, so every program shows it. */
export function chartSvgFile(picture: Picture, text: FrameText, colours: Colours): string {
  const { width, height, elements } = drawForFile(picture, FILE_WIDTH, colours);
  const { margin, lines, pictureTop, height: whole } = layoutFrame(text, width, height);
  const size = `width="${width + 2 * margin}" height="${whole}"`;
  const words = lines.map(
    (line) =>
      `<text fill="${colours[line.ink]}" x="${margin}" y="${line.y}" font-size="${line.size}" font-weight="${line.weight}">${escapeMarkup(line.text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width + 2 * margin} ${whole}" ${size} font-family="${FAMILY}">
<title>${escapeMarkup(text.title)}</title>
<desc>${escapeMarkup(text.source)}</desc>
<rect fill="${colours.ground}" ${size}/>
${words.join('\n')}
<g transform="translate(${margin} ${Math.round(pictureTop)})">${elements}</g>
</svg>
`;
}

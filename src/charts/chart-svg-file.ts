import { type FrameText, layoutFrame } from './chart-frame';
import { drawPicture } from './chart-svg';
import type { Picture } from './picture';
import { escapeText } from './svg-context';
import type { Colours } from './theme-colours';

/** Width of pictures that leave the page, in pixels. */
export const FILE_WIDTH = 640;

/** A picture as an SVG file of its own: with title, source and colours for light and dark. */
export function chartSvgFile(
  picture: Picture,
  text: FrameText,
  { light, dark }: { readonly light: Colours; readonly dark: Colours },
): string {
  const { width, height, elements } = drawPicture(picture, FILE_WIDTH);
  const frame = layoutFrame(text, width, height);
  const [outerWidth, outerHeight] = [width + 2 * frame.margin, Math.ceil(frame.height)];
  const lines = frame.lines.map(
    (line) =>
      `<text class="${line.ink}" x="${frame.margin}" y="${line.y}" font-size="${line.size}" font-weight="${line.weight}">${escapeText(line.text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${outerWidth} ${outerHeight}" width="${outerWidth}" height="${outerHeight}">
<title>${escapeText(text.title)}</title>
<desc>${escapeText(text.source)}</desc>
<style>text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}${rules(light)}@media (prefers-color-scheme:dark){${rules(dark)}}</style>
<rect class="ground" width="100%" height="100%"/>
${lines.join('\n')}
<g transform="translate(${frame.margin} ${frame.pictureTop})">${elements}</g>
</svg>
`;
}

const rules = (colours: Colours): string =>
  Object.entries(colours)
    .map(([ink, colour]) => `.${ink}{fill:${colour}}`)
    .join('');

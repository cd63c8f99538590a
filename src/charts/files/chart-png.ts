import { createRequire } from 'node:module';
import { GlobalFonts, createCanvas } from '@napi-rs/canvas';
import { BarController, BarElement, Chart, LinearScale } from 'chart.js';
import { chartConfiguration } from '../picture/chart-configuration.ts';
import { type FrameText, layoutFrame } from './chart-frame.ts';
import { FILE_WIDTH } from './chart-svg.ts';
import type { Picture } from '../picture/picture.ts';
import { layoutPicture, type PictureLayout } from '../picture/picture-layout.ts';
import type { Colours } from './theme-colours.ts';

Chart.register(BarController, BarElement, LinearScale);

const FAMILY = 'Chart Sans';
const SCALE = 2;

/** The files of the font that PNG files are set in, one a weight: pictures look the same on every machine. */
const FONT_FILES = ['400', '600'].map(
  (weight) => `@fontsource/inter/files/inter-latin-${weight}-normal.woff2`,
);

function registerFont(): void {
  if (GlobalFonts.has(FAMILY)) return;
  const { resolve } = createRequire(import.meta.url);
  for (const file of FONT_FILES) {
    if (GlobalFonts.registerFromPath(resolve(file), FAMILY)) continue;
    throw new Error(`cannot read the font ${file} for charts; run npm install`);
  }
}

/** A picture as a PNG of twice its size, with title and credit, for download and for link previews. */
export function chartPng(picture: Picture, text: FrameText, colours: Colours): Promise<Buffer> {
  registerFont();
  const layout = layoutPicture(picture, FILE_WIDTH);
  const { height } = layout;
  const frame = layoutFrame(text, FILE_WIDTH, height);
  const sheet = createCanvas((FILE_WIDTH + 2 * frame.margin) * SCALE, Math.ceil(frame.height) * SCALE);
  const ink = sheet.getContext('2d');
  ink.fillStyle = colours.ground;
  ink.fillRect(0, 0, sheet.width, sheet.height);
  ink.scale(SCALE, SCALE);
  for (const line of frame.lines) {
    ink.font = `${line.weight} ${line.size}px ${FAMILY}`;
    ink.fillStyle = colours[line.ink];
    ink.fillText(line.text, frame.margin, line.y);
  }
  ink.drawImage(drawChart(layout, colours), frame.margin, frame.pictureTop, FILE_WIDTH, height);
  return sheet.encode('png');
}

function drawChart(layout: PictureLayout, colours: Colours) {
  const canvas = createCanvas(layout.width, layout.height);
  // Chart.js asks for a canvas element with a style; a server's canvas has all else that it uses.
  const element = Object.assign(canvas, { style: {} }) as unknown as HTMLCanvasElement;
  const configuration = chartConfiguration(layout, { colours, family: FAMILY });
  const chart = new Chart(element, {
    ...configuration,
    options: { ...configuration.options, devicePixelRatio: SCALE },
  });
  chart.draw();
  return canvas;
}

import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { ferriesCharts } from './ferries.ts';
import { publishedCharts } from './published-report.ts';

/** The charts written for the tests, and those of the report that is published here. */
export const drawn = [...ferriesCharts, ...publishedCharts].flatMap(({ chart, picture, ...rest }) =>
  picture ? [{ id: chart.id, chart, picture, ...rest }] : [],
);

/** The widths that charts are drawn in. */
export const WIDTHS = [300, 640] as const;

for (const weight of [400, 600]) {
  const file = `@fontsource/inter/files/inter-latin-${weight}-normal.woff2`;
  GlobalFonts.registerFromPath(createRequire(import.meta.url).resolve(file), 'Measured Sans');
}
const context = createCanvas(1, 1).getContext('2d');

/** How long a text is in the font that PNG files are set in. */
export function lengthOf(
  text: string,
  { size, weight }: { readonly size: number; readonly weight: number },
): number {
  context.font = `${weight} ${size}px Measured Sans`;
  return context.measureText(text).width;
}

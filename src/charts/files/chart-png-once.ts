import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { cachedFile, hashAll } from '../../sharing/cached-file.ts';
import type { Picture } from '../picture/picture.ts';
import type { FrameText } from './chart-frame.ts';
import type { Colours } from './theme-colours.ts';

/** Everything besides the picture that decides its bytes: what lays it out and draws it, the libraries and the typeface. */
const template = hashAll([
  ...Object.values(
    import.meta.glob<string>(['./chart-png.ts', './chart-frame.ts', './chart-svg.ts', '../picture/*.ts'], {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ),
  ...['@napi-rs/canvas', 'chart.js', '@fontsource/inter'].map(describePackage),
]);

/** A picture as `chartPng` draws it, drawn once and then kept between builds under the hash of all that decides it. */
export async function chartPngOnce(picture: Picture, text: FrameText, colours: Colours): Promise<Uint8Array> {
  const file = cachedFile('charts', [template, JSON.stringify([picture, text, colours])]);
  const known = file.read();
  if (known) return known;
  // Only now: what draws takes as long to load as to draw.
  const { chartPng } = await import('./chart-png.ts');
  return file.keep(await chartPng(picture, text, colours));
}

/** The description of an installed package, its version among it. */
function describePackage(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`found no package ${name}, expected it installed; run npm install`);
  return readFileSync(file, 'utf8');
}

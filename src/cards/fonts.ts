import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const require = createRequire(import.meta.url);
const read = (file: string): Buffer => readFileSync(require.resolve(file));

/** The faces of the pictures: the report's serif and the site's sans-serif, from packages, in the form satori reads. */
export const fonts: Font[] = [
  face('serif', 400, '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff'),
  face('serif', 600, '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'),
  face('sans', 400, '@fontsource/inter/files/inter-latin-400-normal.woff'),
  face('sans', 600, '@fontsource/inter/files/inter-latin-600-normal.woff'),
];

function face(name: string, weight: 400 | 600, file: string): Font {
  return { name, weight, style: 'normal', data: read(file) };
}

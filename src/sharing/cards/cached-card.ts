import { createRequire } from 'node:module';
import { hashAll, keptFile } from '../kept-file';
import type { Card } from './card';
import { drawCard } from './draw-card';
import { palette } from './palette';
import { fontFiles } from './typeface';

const { version } = createRequire(import.meta.url)('@napi-rs/canvas/package.json') as {
  readonly version: string;
};

/** Everything besides the card that decides its bytes: the drawing code and its colours, the library behind it and the faces. */
const template = hashAll([
  version,
  process.versions.zlib,
  JSON.stringify(palette),
  ...Object.values(import.meta.glob<string>('./*.ts', { query: '?raw', import: 'default', eager: true })),
  ...fontFiles,
]);

/** A card's PNG, drawn once and then kept between builds under the hash of all that decides it. */
export async function drawCardOnce(card: Card): Promise<Uint8Array> {
  const file = keptFile('cards', [template, JSON.stringify(card)]);
  return file.read() ?? file.keep(await drawCard(card));
}

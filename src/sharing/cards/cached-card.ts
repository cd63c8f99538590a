import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Card } from './card';
import { drawCard } from './draw-card';
import { fontFiles } from './typeface';

const folder = join('node_modules', '.cache', 'cards');

const { version } = createRequire(import.meta.url)('@napi-rs/canvas/package.json') as {
  readonly version: string;
};

/** Everything besides the card that decides its bytes: the drawing code, the library behind it and the faces. */
const template = hash([
  version,
  process.versions.zlib,
  ...Object.values(import.meta.glob<string>('./*.ts', { query: '?raw', import: 'default', eager: true })),
  ...fontFiles,
]);

/** A card's PNG, drawn once and then kept between builds under the hash of all that decides it. */
export async function drawCardOnce(card: Card): Promise<Uint8Array> {
  const file = join(folder, `${hash([template, JSON.stringify(card)])}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Uint8Array(kept);
  const png = await drawCard(card);
  await mkdir(folder, { recursive: true });
  // Renaming is atomic: a build that stops here leaves no half picture behind.
  await writeFile(`${file}.${process.pid}`, png);
  await rename(`${file}.${process.pid}`, file);
  return png;
}

function hash(parts: readonly (string | Uint8Array)[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part).update('\0');
  return digest.digest('hex');
}

import { createRequire } from 'node:module';
import { createCanvas } from '@napi-rs/canvas';
import { hashAll, cachedFile } from '../cached-file.ts';
import type { Card } from './card.ts';
import type { Shape } from './drawing.ts';
import { encodePng } from './indexed-png.ts';
import { CARD_HEIGHT, CARD_WIDTH, layOut } from './layout.ts';
import { COLOURS } from './colours.ts';
import { FONT_FILES, setFace } from './typeface.ts';

const { version } = createRequire(import.meta.url)('@napi-rs/canvas/package.json') as {
  readonly version: string;
};

/** Everything besides the card that decides its bytes: the drawing code and its colours, the library behind it and the faces. */
const TEMPLATE = hashAll([
  version,
  process.versions.zlib,
  JSON.stringify(COLOURS),
  ...Object.values(import.meta.glob<string>('./*.ts', { query: '?raw', import: 'default', eager: true })),
  ...FONT_FILES,
]);

/** A card as a PNG of 1200 × 630 pixels, drawn once and then kept between builds under the hash of all that decides it. */
export async function drawCardOnce(card: Card): Promise<Uint8Array> {
  const file = cachedFile('cards', [TEMPLATE, JSON.stringify(card)]);
  return file.read() ?? file.keep(await drawCard(card));
}

/** One sheet for all cards, read before the next is drawn: a new one for each made the memory to clear up most of the work. */
const ink = createCanvas(CARD_WIDTH, CARD_HEIGHT).getContext('2d');

/** Draws a card afresh. */
export function drawCard(card: Card): Promise<Uint8Array> {
  ink.fillStyle = COLOURS.paper;
  ink.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  for (const shape of layOut(card)) paint(shape);
  return encodePng(ink.getImageData(0, 0, CARD_WIDTH, CARD_HEIGHT));
}

function paint(shape: Shape): void {
  ink.fillStyle = COLOURS[shape.ink];
  if (shape.kind === 'box') {
    ink.beginPath();
    ink.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
    ink.fill();
  } else {
    setFace(ink, shape.face);
    ink.fillText(shape.text, shape.x, shape.baseline);
  }
}

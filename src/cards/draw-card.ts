import satori from 'satori';
import sharp from 'sharp';
import type { Card } from './card';
import { fonts } from './fonts';
import { cardHeight, cardWidth, layOut } from './layout';

/** Draws a card as a PNG of 1200 × 630 pixels. Text becomes paths, so no font of the machine has a say in the bytes. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const element = await layOut(card);
  const svg = await satori(element as Parameters<typeof satori>[0], {
    width: cardWidth,
    height: cardHeight,
    fonts,
  });
  // Anti-aliased text on one paper needs few colours: sixteen cut the file to a fifth without visible edges.
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, effort: 8, compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(png);
}

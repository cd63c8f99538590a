import { createCanvas } from '@napi-rs/canvas';
import type { Card } from './card';
import type { Mark } from './drawing';
import { encodePng } from './indexed-png';
import { cardHeight, cardWidth, layOut } from './layout';
import { palette } from './palette';
import { setFace } from './typeface';

/** One sheet for all cards, read before the next is drawn: a new one for each made the memory to clear up most of the work. */
const ink = createCanvas(cardWidth, cardHeight).getContext('2d');

/** Draws a card as a PNG of 1200 × 630 pixels. */
export function drawCard(card: Card): Promise<Uint8Array> {
  ink.fillStyle = palette.paper;
  ink.fillRect(0, 0, cardWidth, cardHeight);
  for (const mark of layOut(card)) paint(mark);
  return encodePng(ink.getImageData(0, 0, cardWidth, cardHeight));
}

function paint(mark: Mark): void {
  ink.fillStyle = palette[mark.ink];
  if (mark.kind === 'box') {
    ink.beginPath();
    ink.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius);
    ink.fill();
  } else {
    setFace(ink, mark.face);
    ink.fillText(mark.text, mark.x, mark.baseline);
  }
}

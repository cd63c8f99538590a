import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { UnitCard } from '../../src/cards/card';
import { drawCardOnce } from '../../src/cards/cached-card';
import { drawCard } from '../../src/cards/draw-card';
import { layOut } from '../../src/cards/layout';

const unit = (text: string, number = 7): UnitCard => ({
  kind: 'paragraph',
  number,
  name: 'Paragraph',
  place:
    'Lamps and lanterns in the long and winding streets of the old town, with their keepers and their oil',
  runs: [
    { kind: 'plain', text: `${text} judged ` },
    { kind: 'strong', text: 'adequate' },
    { kind: 'plain', text: '.' },
  ],
  title: 'A report on lanterns',
  authority: 'Lampton Council',
  publisher: 'The Lamp Inspectorate',
  year: 2013,
});
const long = unit('Wherever possible the multi-agency lamplighting arrangements were '.repeat(20), 84);
const words = async (card: UnitCard) => JSON.stringify(await layOut(card));

test('a card is a PNG of 1200 by 630 pixels of at most 60 kB', async () => {
  for (const card of [unit('Lamps are'), long]) {
    const png = await drawCard(card);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(60_000);
  }
});

test('the same card gives the same bytes, drawn again or kept', async () => {
  const drawn = await drawCard(long);
  expect(Buffer.from(await drawCard(long)).equals(drawn)).toBe(true);
  expect(Buffer.from(await drawCardOnce(long)).equals(drawn)).toBe(true);
  expect(Buffer.from(await drawCardOnce(long)).equals(drawn)).toBe(true);
});

test('words that fit are shown whole, without a mark of continuing', async () => {
  expect(await words(unit('Lamps are'))).toContain('"."');
  expect(await words(unit('Lamps are'))).not.toContain('continues');
});

test('words that do not fit are cut and say that they continue', async () => {
  expect(await words(long)).toContain('… continues');
  expect(await words(long)).not.toContain('adequate');
});

test('different words give different pictures', async () => {
  const one = await drawCard(unit('Lamps are'));
  expect(Buffer.from(await drawCard(unit('Lamps were'))).equals(one)).toBe(false);
});

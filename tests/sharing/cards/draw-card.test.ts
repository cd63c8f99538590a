import { loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import type { UnitCard } from '../../../src/sharing/cards/card.ts';
import { drawCard, drawCardOnce } from '../../../src/sharing/cards/draw-card.ts';
import { CARD_HEIGHT, CARD_WIDTH, layOut } from '../../../src/sharing/cards/layout.ts';
import { widthOf } from '../../../src/sharing/cards/typeface.ts';

const unit = (text: string, label = '7'): UnitCard => ({
  kind: 'unit',
  label,
  name: 'Paragraph',
  place:
    'Lamps and lanterns in the long and winding streets of the old town, with their keepers and their oil',
  runs: [
    { kind: 'plain', text: `${text} judged ` },
    { kind: 'strong', text: 'adequate' },
    { kind: 'plain', text: '.' },
  ],
  title: 'A report on lanterns',
  origin: 'Lampton Council · The Lamp Inspectorate, 2013',
});
const long = unit('Wherever possible the multi-agency lamplighting arrangements were '.repeat(20), '84');
const texts = (card: UnitCard) => layOut(card).filter((mark) => mark.kind === 'text');
const words = (card: UnitCard) =>
  texts(card)
    .map(({ text }) => text)
    .join('|');

test('a card is a PNG of 1200 by 630 pixels of at most 60 kB', async () => {
  for (const card of [unit('Lamps are'), long]) {
    const png = await drawCard(card);
    expect(await loadImage(png)).toMatchObject({ width: 1200, height: 630 });
    expect(png.length).toBeLessThan(60_000);
  }
});

test('the same card gives the same bytes, drawn again or kept', async () => {
  const drawn = await drawCard(long);
  expect(Buffer.from(await drawCard(long)).equals(drawn)).toBe(true);
  expect(Buffer.from(await drawCardOnce(long)).equals(drawn)).toBe(true);
  expect(Buffer.from(await drawCardOnce(long)).equals(drawn)).toBe(true);
});

test('words that fit are shown whole, with their emphasis, without a mark of continuing', () => {
  expect(words(unit('Lamps are'))).toContain('Lamps are judged|adequate|.');
  expect(texts(unit('Lamps are')).find(({ text }) => text === 'adequate')?.face.weight).toBe(600);
  expect(words(unit('Lamps are'))).not.toContain('continues');
});

test('words that do not fit are cut and say that they continue', () => {
  expect(words(long)).toContain('… continues');
  expect(words(long)).not.toContain('adequate');
});

// Reports were assumed to have at most 99 paragraphs and no word longer than a line.
test('nothing leaves the picture or its column, however long the number, the words or the title', () => {
  const address = `https://example.org/${'lamp'.repeat(60)}`;
  const hostile = { ...unit(address, '10000'), title: 'A report on the lanterns of the town '.repeat(6) };
  const marks = texts(hostile);
  const rule = layOut(hostile).find((mark) => mark.kind === 'box' && mark.ink === 'rule');
  for (const { text, x, baseline, face } of marks) {
    expect(x + widthOf(text, face)).toBeLessThanOrEqual(CARD_WIDTH - 72);
    expect(baseline).toBeLessThan(CARD_HEIGHT - 40);
  }
  const [number] = marks.filter(({ text }) => text === '10000');
  expect(number && number.x + widthOf(number.text, number.face)).toBeLessThan(298);
  const lowest = Math.max(...marks.filter(({ ink }) => ink === 'accent').map(({ baseline }) => baseline));
  expect(lowest).toBeLessThan(rule?.kind === 'box' ? rule.y : 0);
});

test('different words give different pictures', async () => {
  const one = await drawCard(unit('Lamps are'));
  expect(Buffer.from(await drawCard(unit('Lamps were'))).equals(one)).toBe(false);
});

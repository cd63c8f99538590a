import { expect, test } from 'vitest';
import { readCardsShown } from '../../../src/sharing/cards/shown';

test('pictures are shown unless CARDS says none, and nothing else is taken for a wish', () => {
  expect(readCardsShown({})).toBe(true);
  expect(readCardsShown({ CARDS: 'all' })).toBe(true);
  expect(readCardsShown({ CARDS: 'none' })).toBe(false);
  expect(() => readCardsShown({ CARDS: 'no' })).toThrow('CARDS: found "no", expected "all" or "none".');
});

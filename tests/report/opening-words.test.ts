import { expect, it } from 'vitest';
import { openingWords } from '../../src/report/opening-words.ts';

it('shortens a text between words', () => {
  expect(openingWords('The library opens', 17)).toBe('The library opens');
  expect(openingWords('The library opens daily.', 17)).toBe('The library\u00a0…');
  expect(openingWords('The library:\nit opens daily.', 17)).toBe('The library: it\u00a0…');
  expect(openingWords('Incomprehensibilities', 10)).toBe('Incompreh\u00a0…');
});

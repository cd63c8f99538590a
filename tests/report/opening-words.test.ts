import { expect, it } from 'vitest';
import { openingWords } from '../../src/report/opening-words';

it('shortens a text between words', () => {
  expect(openingWords('The library opens', 17)).toBe('The library opens');
  expect(openingWords('The library opens daily.', 17)).toBe('The library …');
  expect(openingWords('The library:\nit opens daily.', 17)).toBe('The library: it …');
  expect(openingWords('Incomprehensibilities', 10)).toBe('Incompreh …');
});

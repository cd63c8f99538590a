import { describe, expect, it } from 'vitest';
import { cardinal, readNumberWords } from '../../src/report/number-words.ts';

it('writes counts in words up to nine, then in figures', () => {
  expect([0, 1, 9, 10, 84].map(cardinal)).toEqual(['no', 'one', 'nine', '10', '84']);
});

describe('a number in words', () => {
  it.each([
    ['no', 0],
    ['Seven', 7],
    ['eleven', 11],
    ['nineteen', 19],
    ['twenty', 20],
    ['twenty-one', 21],
    ['Ninety nine', 99],
    ['a hundred', 100],
    ['one hundred', 100],
    ['half', 0.5],
    ['a third', 0.3333],
    ['one-third', 0.3333],
    ['two thirds', 0.6667],
    ['two-thirds', 0.6667],
    ['three quarters', 0.75],
    ['nine tenths', 0.9],
  ])('"%s" is read as %d', (words, value) => {
    expect(readNumberWords(words)).toBe(value);
  });

  it.each([
    ...['', 'many', 'third', 'thirds', 'a thirds', 'two half', 'four thirds', 'no thirds', 'twenty-eleven'],
    ...['two hundred', 'twenty-no', 'one two', 'a', 'two and a half', 'eleven quarters'],
  ])('"%s" is none', (words) => {
    expect(readNumberWords(words)).toBeUndefined();
  });
});

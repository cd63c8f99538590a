import { expect, it } from 'vitest';
import { cardinal, ordinal } from '../../src/report/number-words';

it('writes counts in words up to nine, then in figures', () => {
  expect([0, 1, 9, 10, 84].map(cardinal)).toEqual(['no', 'one', 'nine', '10', '84']);
});

it('writes places in words up to the ninth and no further', () => {
  expect([1, 9].map(ordinal)).toEqual(['first', 'ninth']);
  expect(() => ordinal(10)).toThrow(new RangeError('no word for place 10'));
});

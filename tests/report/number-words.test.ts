import { expect, it } from 'vitest';
import { cardinal } from '../../src/report/number-words';

it('writes counts in words up to nine, then in figures', () => {
  expect([0, 1, 9, 10, 84].map(cardinal)).toEqual(['no', 'one', 'nine', '10', '84']);
});

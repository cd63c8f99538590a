import { describe, expect, it } from 'vitest';
import { readPrinted, standsAlone } from '../../src/declared/statistic.ts';

describe('readPrinted', () => {
  it.each([
    ['253', 253, false],
    ['1,531', 1531, false],
    ['1,234,567', 1234567, false],
    ['25.2%', 25.2, true],
    ['four', 4, false],
    ['Four', 4, false],
    ['eleven', 11, false],
    ['a third', 0.3333, false],
    ['two thirds', 0.6667, false],
  ])('reads %s', (printed, value, percent) => {
    expect(readPrinted(printed)).toEqual({ value, percent });
  });

  it.each(['', 'many', '15,31', '1,531 children', '%', '1.', '-3'])('refuses "%s"', (printed) => {
    expect(readPrinted(printed)).toBeUndefined();
  });
});

describe('standsAlone', () => {
  it.each([
    ['13%', 'fell to 13%.', true],
    ['13%', 'fell to 113%.', false],
    ['13', 'fell to 13%.', false],
    ['1', 'lent 1,531 books', false],
    ['531', 'lent 1,531 books', false],
    ['1,531', '(1,531)', true],
    ['25', 'is 25.2%', false],
    ['four', 'twenty fourteen, four teams', true],
    ['four', 'fourteen', false],
    ['15', '15.', true],
  ])('"%s" in "%s": %s', (printed, quote, stands) => {
    expect(standsAlone(printed, quote)).toBe(stands);
  });
});

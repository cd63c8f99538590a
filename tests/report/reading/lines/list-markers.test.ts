import { describe, expect, it } from 'vitest';
import { followsMarker, readMarker } from '../../../../src/report/reading/lines/list-markers.ts';

describe('the mark of a list item', () => {
  it.each([
    ['- a', '-'],
    ['• a', '•'],
    ['(a) a', '(a)'],
    ['(iv) a', '(iv)'],
    ['ii) a', 'ii)'],
    ['b. a', 'b.'],
    ['iv. a', 'iv.'],
    ['1) a', '1)'],
    ['1. a', '1.'],
  ])('is what begins "%s"', (text, marker) => {
    expect(readMarker(text)).toEqual({ marker, words: 'a' });
  });

  it.each(['-a', '(see below).', 'a.b', '(a)', '100. a'])('is none in "%s"', (text) => {
    expect(readMarker(text)).toBeUndefined();
  });

  it.each([
    [undefined, '(a)', true],
    [undefined, '(b)', false],
    [undefined, 'i)', true],
    ['(a)', '(b)', true],
    ['(a)', '(c)', false],
    ['(a)', 'b)', false],
    ['(h)', '(i)', true],
    ['a.', 'b.', true],
    ['a.', 'b)', false],
    ['iii)', 'iv)', true],
    ['iv)', 'v)', true],
    ['viii)', 'ix)', true],
    ['xxxix)', 'xl)', true],
    ['1.', '2.', true],
  ] as const)('%s is followed by %s: %s', (above, marker, follows) => {
    expect(followsMarker(above, marker)).toBe(follows);
  });
});

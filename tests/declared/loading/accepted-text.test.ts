import { describe, expect, it } from 'vitest';
import { describeDifferences } from '../../../src/declared/loading/accepted-text.ts';

const text = 'one\n\ntwo\ntwo\n\nthree\n';

describe('the differences of two texts', () => {
  it.each([
    [
      'a changed line',
      text.replace('three', 'free'),
      ['line 6 is new, "free"', 'line 6 of the declared text is missing, "three"'],
    ],
    ['a lost line', text.replace('one\n', ''), ['line 1 of the declared text is missing, "one"']],
    ['a line that stands there once more', `${text}two`, ['line 7 is new, "two"']],
    [
      'lines in another order',
      'three\none\ntwo\ntwo',
      ['the same lines stand in another order, or differ in blank lines and line ends'],
    ],
  ])('tell %s', (_, found, differences) => {
    expect(describeDifferences(found, text)).toEqual(differences);
  });

  it('are counted where there are many', () => {
    const many = Array.from({ length: 20 }, (_, index) => `line ${index}`).join('\n');
    const told = describeDifferences(many, '');
    expect(told).toHaveLength(9);
    expect(told.at(-1)).toBe('12 more lines differ');
  });
});

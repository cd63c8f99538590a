import { describe, expect, it } from 'vitest';
import { sameGrade } from '../../src/report/grades';

describe('two words for a grade', () => {
  it('name the same one in other capitals', () => {
    expect(sameGrade('Requires improvement', 'requires Improvement')).toBe(true);
    expect(sameGrade('GOOD', 'Good')).toBe(true);
  });

  it('name different ones where one is only part of the other', () => {
    expect(sameGrade('Good', 'Good enough')).toBe(false);
    expect(sameGrade('Adequate', 'Inadequate')).toBe(false);
  });
});

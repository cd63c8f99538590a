import { describe, expect, it } from 'vitest';
import { isCanonical } from '../../src/site/canonical.ts';

describe('a page is found under its own address', () => {
  it.each([
    '',
    'about/',
    'opening-hours/',
    'topics/',
    'topics/lending/',
    'topics/lending/2/',
    'paragraphs/2/',
  ])('where it stands at "%s"', (path) => {
    expect(isCanonical(path)).toBe(true);
  });

  it.each(['paragraph/61/', 'action/8/', 'conclusion/1.12/', 'embed/loans/'])(
    'but not where it stands at "%s"',
    (path) => {
      expect(isCanonical(path)).toBe(false);
    },
  );
});

import { expect, test } from 'vitest';
import { describeOldCopy } from '../../src/offline/old-copy.ts';

const kept = new Date('2026-01-01T12:00:00Z');
const checked = new Date('2026-03-01T12:00:00Z');
const at = (day: string, begun = false) =>
  describeOldCopy({ kept, checked, begun }, new Date(`${day}T12:00:00Z`));

test('a copy is old when it was not compared with the site for more than thirty days', () => {
  expect(at('2026-03-31')).toBeUndefined();
  expect(at('2026-04-01')).toBe('It was last compared with the site on 1 March 2026.');
});

test('a copy is old as soon as a later publication has begun to come', () => {
  expect(at('2026-03-02', true)).toBe(
    'The site has been published anew since, and not all of that is here yet.',
  );
});

import { expect, it } from 'vitest';
import { listHeadingIds } from '../../src/site/heading-ids.ts';
import { readLines } from '../support/reports/read-lines.ts';

const PARTS = ['## First', '### Recommendations', '1. One.', '## Second', '### Recommendations', '2. Two.'];

// Two parts of a report that both recommend something once had one id between them.
it('gives every heading an id of its own, below which something is asked for too', () => {
  expect([...listHeadingIds(readLines(PARTS))]).toEqual([
    [2, 'first'],
    [3, 'due-recommendations'],
    [5, 'second'],
    [6, 'due-recommendations-2'],
  ]);
});

it('leaves the ids of the frame and of units to them', () => {
  const ids = listHeadingIds(readLines(['## Part', '### Main', '1. One.', '### Paragraph 1', '2. Two.']));
  expect([...ids.values()]).toEqual(['part', 'main-section', 'paragraph-1-section']);
});

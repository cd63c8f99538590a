import { describe, expect, it } from 'vitest';
import { pinFirst } from '../../../../src/search/browser/page/result-list.ts';
import { parseQuery } from '../../../../src/search/scan/query.ts';
import { prepareScan, scan } from '../../../../src/search/scan/scan.ts';
import { smallIndex } from '../../small-index.ts';

const query = parseQuery('staff');
const answer = { query, index: smallIndex, mentions: scan(prepareScan(smallIndex), query), complete: true };
const state = { q: 'staff', section: '', kind: '', topic: '', sort: 'report' } as const;

describe('results that replace the first ones', () => {
  it('stand in their own order where none was shown yet', () => {
    expect(pinFirst(answer, state, []).map(({ record }) => record.anchor)).toEqual([
      'paragraph-1',
      'action-1',
      'paragraph-2',
    ]);
  });

  it('leave those on top that the reader has seen already, in the order in which they were seen', () => {
    expect(
      pinFirst(answer, state, ['paragraph-2', 'paragraph-1']).map(({ record }) => record.anchor),
    ).toEqual(['paragraph-2', 'paragraph-1', 'action-1']);
  });
});

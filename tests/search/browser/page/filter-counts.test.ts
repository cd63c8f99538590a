import { describe, expect, it } from 'vitest';
import { countHits } from '../../../../src/search/browser/page/filter-counts.ts';
import { parseQuery } from '../../../../src/search/scan/query.ts';
import { prepareScan, scan } from '../../../../src/search/scan/scan.ts';
import { smallIndex } from '../../small-index.ts';

const hits = scan(prepareScan(smallIndex), parseQuery('staff'));

describe('results', () => {
  it('are counted by section, kind and topic', () => {
    const counts = countHits(hits, smallIndex);
    expect([...counts.section]).toEqual([
      ['first', 2],
      ['second', 1],
    ]);
    expect([...counts.kind]).toEqual([
      ['paragraph', 2],
      ['action', 1],
    ]);
    expect([...counts.topic]).toEqual([['work', 2]]);
  });
});

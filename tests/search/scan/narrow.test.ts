import { describe, expect, it } from 'vitest';
import { narrow } from '../../../src/search/scan/narrow';
import { parseQuery } from '../../../src/search/scan/query';
import { prepareScan, scan } from '../../../src/search/scan/scan';
import { smallIndex } from '../small-index';

const hits = scan(prepareScan(smallIndex), parseQuery('staff'));
const all = { section: '', kind: '', topic: '', sort: 'report' } as const;
const ids = (narrowed: typeof hits) => narrowed.map(({ record }) => record.anchor);

describe('results', () => {
  it('stand in the order of the report or by relevance', () => {
    expect(ids(narrow(hits, smallIndex, all))).toEqual(['paragraph-1', 'action-1', 'paragraph-2']);
    expect(ids(narrow(hits, smallIndex, { ...all, sort: 'relevance' }))[0]).toBe('action-1');
  });

  it('are narrowed by section, kind and topic', () => {
    expect(ids(narrow(hits, smallIndex, { ...all, section: 'second' }))).toEqual(['paragraph-2']);
    expect(ids(narrow(hits, smallIndex, { ...all, kind: 'action' }))).toEqual(['action-1']);
    expect(ids(narrow(hits, smallIndex, { ...all, topic: 'work', section: 'first' }))).toEqual([
      'paragraph-1',
    ]);
    expect(ids(narrow(hits, smallIndex, { ...all, topic: 'unknown' }))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/scan/query.ts';
import { prepareScan, scan } from '../../src/search/scan/scan.ts';
import { narrow, readState, writeState } from '../../src/search/search-state.ts';
import { smallIndex } from './small-index.ts';

describe('the address of a search', () => {
  it('says all of it, and nothing at its default', () => {
    const state = {
      q: 'agency staff',
      section: 'first',
      kind: 'action',
      topic: 'work',
      sort: 'report',
    } as const;
    expect(writeState(state)).toBe('?q=agency+staff&section=first&kind=action&topic=work&sort=report');
    expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
    expect(writeState(readState(new URLSearchParams('?sort=odd&other=1')))).toBe('');
  });
});

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

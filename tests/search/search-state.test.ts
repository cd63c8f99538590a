import { describe, expect, it } from 'vitest';
import { readState, writeState } from '../../src/search/search-state';

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

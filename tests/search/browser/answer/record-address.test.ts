import { describe, expect, it } from 'vitest';
import { recordAddress } from '../../../../src/search/browser/answer/record-address.ts';
import type { SearchRecord } from '../../../../src/search/scan/search-index.ts';

const index = { sections: [{ slug: 'opening-hours', title: 'Opening hours' }], topics: [], records: [] };
const record = (fields: Pick<SearchRecord, 'kind' | 'section' | 'anchor'>): SearchRecord => ({
  id: '',
  topics: [],
  text: '',
  ...fields,
});

describe('where a record opens', () => {
  it('is its place on the page of its section, with the query before the fragment', () => {
    const paragraph = record({ kind: 'paragraph', section: 0, anchor: 'paragraph-2' });
    expect(recordAddress(paragraph, index, '')).toMatch(/\/opening-hours\/#paragraph-2$/);
    expect(recordAddress(paragraph, index, '?q=hours')).toMatch(/\/opening-hours\/\?q=hours#paragraph-2$/);
  });

  it('is the page about the site for words that stand in no section', () => {
    expect(recordAddress(record({ kind: 'cover', section: -1, anchor: '' }), index, '')).toMatch(
      /\/about\/$/,
    );
  });

  it('is the page of its kind for this site’s own words', () => {
    const page = (kind: SearchRecord['kind']) =>
      recordAddress(record({ kind, section: -1, anchor: 'x' }), index, '');
    expect([page('statistic'), page('event'), page('term')]).toEqual([
      expect.stringMatching(/\/statistics\/#x$/),
      expect.stringMatching(/\/timeline\/#x$/),
      expect.stringMatching(/\/glossary\/#x$/),
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { packIndex, unpackIndex } from '../../../src/search/index/packed-index.ts';
import { listTermRecords } from '../../../src/search/index/site-records.ts';
import { smallIndex } from '../small-index.ts';

describe('the index file', () => {
  it('gives the index back but for its topics', () => {
    const records = smallIndex.records.map((record) => ({ ...record, topics: [] }));
    expect(unpackIndex(packIndex(smallIndex))).toEqual({ ...smallIndex, topics: [], records });
    const quoting = listTermRecords([
      {
        id: 'wp',
        name: 'WP',
        forms: [],
        also: [],
        explanations: [{ voice: 'report', paragraph: '2', quote: 'a wage plan' }],
      },
      {
        id: 'pay',
        name: 'Pay',
        forms: [],
        also: [],
        explanations: [{ voice: 'site', text: 'What “pay” is.' }],
      },
    ]);
    const site = { sections: [], topics: [], records: quoting };
    expect(unpackIndex(packIndex(site))).toEqual(site);
  });

  it('is refused when it is something else', () => {
    for (const wrong of ['', '<!doctype html>', '{}', 'null', '{"sections":[]']) {
      expect(() => unpackIndex(wrong)).toThrow();
    }
  });
});

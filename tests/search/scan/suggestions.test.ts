import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/scan/query.ts';
import { prepareScan } from '../../../src/search/scan/scan.ts';
import { explainNothing } from '../../../src/search/scan/suggestions.ts';
import { indexOf } from '../small-index.ts';

describe('help when nothing is found', () => {
  it('names each word, how often it is mentioned, and the nearest words of the text', () => {
    const entries = prepareScan(indexOf(['The agency and its agencies.', 'Supervision of an agency.']));
    expect(explainNothing(entries, parseQuery('agenci supervison agency'))).toEqual([
      {
        word: 'agenci',
        count: 0,
        related: 2,
        near: [
          { word: 'agencies', count: 1 },
          { word: 'agency', count: 2 },
        ],
      },
      { word: 'supervison', count: 0, related: 0, near: [{ word: 'Supervision', count: 1 }] },
      { word: 'agency', count: 2, related: 0, near: [] },
    ]);
  });

  it('suggests nothing that is far away', () => {
    const entries = prepareScan(indexOf(['The agency.']));
    expect(explainNothing(entries, parseQuery('zebra'))).toEqual([
      { word: 'zebra', count: 0, related: 0, near: [] },
    ]);
  });
});

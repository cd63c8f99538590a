import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/scan/query.ts';
import { scanRelated } from '../../../src/search/scan/related.ts';
import { prepareScan, scan } from '../../../src/search/scan/scan.ts';
import { indexOf } from '../small-index.ts';

describe('related forms', () => {
  it('are listed once, and never what is already a mention', () => {
    const entries = prepareScan(
      indexOf(['A referral.', 'Two referrals of one referral.', 'They refer.', 'A cafeteria.']),
    );
    const query = parseQuery('referral');
    const mentions = scan(entries, query);
    expect(mentions.map(({ record }) => record.id)).toEqual(['1', '2']);
    expect(scanRelated(entries, query, mentions).map(({ record }) => record.id)).toEqual(['3']);
  });
});

import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/scan/query.ts';
import { prepareScan, scan } from '../../../src/search/scan/scan.ts';
import { indexOf } from '../small-index.ts';

describe('relevance', () => {
  it('puts first where the words stand together, then where they stand often', () => {
    const texts = [
      'Staff of an agency.',
      'Agency staff left.',
      'Staff and staff and staff of an agency or agency.',
    ];
    const hits = scan(prepareScan(indexOf(texts)), parseQuery('agency staff'));
    const order = [...hits].sort((a, b) => b.score - a.score).map(({ record }) => record.id);
    expect(order).toEqual(['2', '3', '1']);
  });
});

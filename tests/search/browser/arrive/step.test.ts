import { describe, expect, it } from 'vitest';
import { findStep } from '../../../../src/search/browser/arrive/step.ts';
import { parseQuery } from '../../../../src/search/scan/query.ts';
import { prepareScan, scan } from '../../../../src/search/scan/scan.ts';
import { payIndex } from '../../small-index.ts';

describe('a walk through results', () => {
  const hits = scan(prepareScan(payIndex), parseQuery('pay'));

  it('knows what is before and after', () => {
    const step = findStep(hits, ({ record }) => record.id === '1' && record.kind === 'paragraph');
    expect([step.at, step.count]).toEqual([2, 4]);
    expect(step.previous?.record.kind).toBe('heading');
    expect(step.next?.record.anchor).toBe('paragraph-2');
  });

  it('starts at either end from elsewhere', () => {
    const step = findStep(hits, () => false);
    expect([step.at, step.previous, step.next]).toEqual([0, hits[3], hits[0]]);
  });
});

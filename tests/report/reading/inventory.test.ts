import { describe, expect, it } from 'vitest';
import type { Holding } from '../../../src/report/reading-options.ts';
import { readLines, refusalOf } from '../../support/reports/read-lines.ts';

const LINES = [
  'Example Council',
  '## Part',
  '1. One:',
  '- a',
  'b\tc',
  '> d',
  'E.<sup>1</sup>',
  '<sup>1</sup> f',
];
const ALL: readonly Holding[] = ['prose', 'lists', 'tables', 'quotations', 'notes'];

describe('an inventory', () => {
  it('lets a report hold what it names', () => {
    expect(readLines(LINES, { holds: ALL }).notes).toHaveLength(1);
    expect(readLines(['Example Council', '## Part', '1. One.'], { holds: [] }).roles).toEqual({
      inspected: null,
      published: null,
      copyright: null,
      licence: null,
      scale: null,
      judgementRecord: null,
      judgements: [],
      asks: null,
    });
  });

  it('finds lists below headings of any words when it names what is asked for', () => {
    const { asks } = readLines(['Example Council', '## Part', '1. One.', '### Soon', '- a'], {
      holds: ['asks'],
    }).roles;
    expect(asks?.groups).toEqual([{ heading: 'Soon', line: 5, asks: [{ line: 6, label: '1' }] }]);
  });

  it('lets numbers begin again below declared headings only', () => {
    const lines = ['Example Council', '## Part', '1. One.', '## Conclusions', '1. One.', '2. Two.'];
    expect(refusalOf(lines, { holds: [] }).message).toBe(
      'line 6: expected paragraph 2 but found paragraph 1.',
    );
    const options = { holds: [], series: [{ heading: 'Conclusions', word: 'conclusion' }] };
    expect(readLines(lines, options).series).toHaveLength(2);
  });
});

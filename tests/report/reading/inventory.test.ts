import { describe, expect, it } from 'vitest';
import type { Holding } from '../../../src/report/reading-options';
import { readLines, refusalOf } from '../../support/reports/read-lines';

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
const LOST = 'Look for lost lines, or correct the inventory.';
const TWICE = 'Look for a lost paragraph or heading above this line, or for a part that stands twice.';

describe('an inventory', () => {
  it('lets a report hold what it names', () => {
    expect(readLines(LINES, { holds: ALL }).notes).toHaveLength(1);
    expect(readLines(['Example Council', '## Part', '1. One.'], { holds: [] }).roles).toEqual({
      inspected: null,
      published: null,
      copyright: null,
      licence: null,
      scale: null,
      record: null,
      judgements: [],
      asks: null,
    });
  });

  it.each([
    { holding: 'prose', lines: LINES.toSpliced(6, 1, '> E.<sup>1</sup>') },
    { holding: 'lists', lines: LINES.toSpliced(3, 1) },
    { holding: 'tables', lines: LINES.toSpliced(4, 1) },
    { holding: 'quotations', lines: LINES.toSpliced(5, 1) },
    { holding: 'notes', lines: LINES.toSpliced(6, 2, 'E.') },
  ])('refuses a report without the $holding that it names', ({ holding, lines }) => {
    expect(refusalOf(lines, { holds: ALL })).toEqual({
      message: `line ${lines.length + 1}: expected ${holding}, which the inventory names, but found the end of the text.`,
      hint: LOST,
    });
  });

  it.each([
    { holds: ['asks'], expected: 'a list of actions' },
    { holds: ['scale'], expected: 'the grade scale' },
  ] as const)('refuses a report without $expected', ({ holds, expected }) => {
    expect(refusalOf(['Example Council', '## Part', '1. One.'], { holds })).toEqual({
      message: `line 4: expected ${expected} but found the end of the text.`,
      hint: TWICE,
    });
  });

  it('refuses a table that it does not name', () => {
    expect(refusalOf(['Example Council', '## Part', '1. One.', 'b\tc'], { holds: [] })).toEqual({
      message:
        'line 5: expected one table in the text, the grade scale below its paragraph, but found another table.',
      hint: TWICE,
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

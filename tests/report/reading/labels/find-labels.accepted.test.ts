import { describe, expect, it } from 'vitest';
import { outlineOf, readLines } from '../../../support/reports/read-lines.ts';

describe('a fault of the published report', () => {
  it.each([
    {
      fault: 'missing-label',
      line: 4,
      lines: ['1. One.', '3. Three.'],
      outline: ['[1] One.', '[3] Three.'],
      found: '3 where 2 would be next',
    },
    {
      fault: 'missing-label',
      line: 3,
      lines: ['2. Two.', '3. Three.'],
      outline: ['[2] Two.', '[3] Three.'],
      found: '2 where 1 would be next',
    },
    {
      fault: 'running-text',
      line: 4,
      lines: ['1. One', '3. Part of one.', '2. Two.', '3. Three.'],
      outline: ['[1] One / 3. Part of one.', '[2] Two.', '[3] Three.'],
      found: 'a line of running text that begins with 3',
    },
    {
      fault: 'label-twice',
      line: 5,
      lines: ['1. One.', '2. Two.', '2. Two again.', '3. Three.'],
      outline: ['[1] One.', '[2] Two.', '[2] Two again.', '[3] Three.'],
      found: '2 again',
    },
    {
      fault: 'label-without-dot',
      line: 4,
      lines: ['1. One.', '2 Two.', '3. Three.'],
      outline: ['[1] One.', '[2] Two.', '[3] Three.'],
      found: '2 without its full stop',
    },
    {
      fault: 'label-without-dot',
      line: 4,
      lines: ['1. One', '2 Two.', '3. Three.'],
      outline: ['[1] One', '[2] Two.', '[3] Three.'],
      found: '2 without its full stop',
    },
    {
      fault: 'running-text',
      line: 4,
      lines: ['1. One', '1.1 Part of one.', '2. Two.'],
      outline: ['[1] One / 1.1 Part of one.', '[2] Two.'],
      found: 'a line of running text that begins with 1.1',
    },
  ] as const)('is published once $fault is accepted by line', ({ fault, line, lines, outline, found }) => {
    const report = readLines(['## Part', ...lines], { accepted: [{ line, fault }] });
    expect(outlineOf(['## Part', ...lines], { accepted: [{ line, fault }] })).toEqual(['# Part', ...outline]);
    expect(report.faults).toEqual([{ line, kind: fault, found }]);
  });

  it('is told in the order of the lines, whatever its kind', () => {
    const lines = ['## Part', '1. One.<sup>1</sup>', '3. Three.<sup>2</sup>', '<sup>1</sup> Note.'];
    const accepted = [
      { line: 4, fault: 'mark-without-note' },
      { line: 4, fault: 'missing-label' },
    ] as const;
    expect(readLines(lines, { accepted }).faults.map(({ kind }) => kind)).toEqual([
      'missing-label',
      'mark-without-note',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Run } from '../../../src/report/blocks.ts';
import { splitRuns } from '../../../src/declared/phrases/text-span.ts';

const plain: Run = { kind: 'plain', text: 'one two three' };
const bold: Run = { kind: 'strong', text: 'four' };

const pieces = (runs: readonly Run[], ...spans: readonly [number, number][]) =>
  splitRuns(
    runs,
    spans.map(([start, end]) => ({ start, end })),
  ).map(({ text, span }) => (span ? `[${text}]` : text));

describe('splitRuns', () => {
  it('leaves runs whole without spans', () => {
    expect(splitRuns([plain, bold], [])).toEqual([
      { run: plain, text: plain.text, span: undefined },
      { run: bold, text: bold.text, span: undefined },
    ]);
  });

  it('cuts out a span at the start, in the middle and at the end', () => {
    expect(pieces([plain], [0, 3])).toEqual(['[one]', ' two three']);
    expect(pieces([plain], [4, 7])).toEqual(['one ', '[two]', ' three']);
    expect(pieces([plain], [8, 13])).toEqual(['one two ', '[three]']);
    expect(pieces([plain], [0, 3], [4, 7])).toEqual(['[one]', ' ', '[two]', ' three']);
  });

  it('counts offsets through all runs', () => {
    expect(pieces([plain, bold, plain], [13, 17], [17, 20])).toEqual([
      'one two three',
      '[four]',
      '[one]',
      ' two three',
    ]);
  });

  it('cuts a span in two where the weight changes', () => {
    expect(pieces([plain, bold], [8, 15])).toEqual(['one two ', '[three]', '[fo]', 'ur']);
  });
});

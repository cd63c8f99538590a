import { describe, expect, it } from 'vitest';
import { readSeed } from '../../src/importing/read-seed.ts';

const seed = (...lines: readonly string[]) => ['# Harbours', '## Lights', ...lines].join('\n');

describe('a seed is read as a build reads it', () => {
  it('and past every fault that an editor can accept, each proposed with its line', () => {
    const read = readSeed(
      seed('1. The lights are good.', '3. The pilots are good.<sup>1</sup>', '<sup>2</sup> Harbour returns.'),
    );
    expect(read.kind).toBe('report');
    expect(read.proposals).toEqual([
      {
        line: 4,
        fault: 'missing-label',
        problem: 'expected paragraph 2 but found paragraph 3.',
      },
      {
        line: 4,
        fault: 'mark-without-note',
        problem: 'expected a note for every mark but found a call for note 1, which is not there.',
      },
      {
        line: 5,
        fault: 'note-without-mark',
        problem: 'expected a mark for every note but found note 2, which nothing calls for.',
      },
    ]);
  });

  it('and without a proposal that another one makes needless', () => {
    const text = [
      '# Harbours',
      '## Contents',
      'Lights\t1',
      'Pilots\t2',
      '## Lights',
      '1. Good.',
      'Pilots',
      '2. Good.',
    ];
    expect(readSeed(text.join('\n'))).toMatchObject({
      kind: 'report',
      proposals: [{ line: 7, fault: 'heading-without-mark' }],
    });
  });

  it('and stops at a fault that nobody can accept, after those that somebody can', () => {
    const read = readSeed(seed('1. The lights are good.', '3. The <b>pilots</b> are good.'));
    expect(read).toMatchObject({ kind: 'refused', proposals: [], refusal: { line: 4 } });
  });

  it('and stops where there are too many faults for a report', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `${index * 2 + 1}. The light is good.`);
    const read = readSeed(seed(...lines));
    expect(read).toMatchObject({ kind: 'refused', refusal: { fault: 'missing-label' } });
    expect(read.proposals).toHaveLength(50);
  });
});

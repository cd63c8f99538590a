import { describe, expect, it } from 'vitest';
import { outlineOf, readLines, refusalOf } from '../../../support/reports/read-lines.ts';

const headings = (lines: readonly string[]) => outlineOf(lines).filter((line) => line.startsWith('#'));

describe('headings', () => {
  it('nest by their depth, bold lines below all others', () => {
    expect(headings(['# A', '## B', '**C**', '1. One.', '### D', '2. Two.', '## E', '3. Three.'])).toEqual([
      '# A',
      '## B',
      '### C',
      '### D',
      '## E',
    ]);
  });

  it('may be marked by hand without another of the same words', () => {
    const options = { accepted: [{ line: 4, fault: 'heading-without-mark' }] } as const;
    expect(outlineOf(['## Part', '1. One.', 'Aside', '2. Two.'], options)).toEqual([
      '# Part',
      '[1] One.',
      '## Aside',
      '[2] Two.',
    ]);
  });

  it('that lead on to lists stand level with each other', () => {
    expect(headings(['## Part', '1. One.', '### Now:', '- a', '**Soon:**', '- b'])).toEqual([
      '# Part',
      '## Now:',
      '## Soon:',
    ]);
  });

  it('may have lost their mark, once that is accepted', () => {
    const lines = [
      '## Part',
      '1. One.',
      '### Notes on oil',
      '2. Two.',
      '## Next',
      '3. Three.',
      'Notes on oil',
      '4. Four.',
    ];
    expect(refusalOf(lines).message).toBe('line 8: expected text but found the running head "Notes on oil".');
    const options = { accepted: [{ line: 8, fault: 'heading-without-mark' }] } as const;
    expect(outlineOf(lines, options).filter((line) => line.startsWith('#'))).toEqual([
      '# Part',
      '## Notes on oil',
      '# Next',
      '## Notes on oil',
    ]);
    expect(readLines(lines, options).faults).toEqual([
      { line: 8, kind: 'heading-without-mark', found: 'the heading “Notes on oil” set like other text' },
    ]);
  });
});

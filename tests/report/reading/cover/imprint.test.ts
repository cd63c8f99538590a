import { describe, expect, it } from 'vitest';
import { readLines } from '../../../support/reports/read-lines.ts';

const PART = ['## Part', '1. One.'];

describe('the imprint', () => {
  it('is the prose below the last paragraph, where it states rights', () => {
    expect(readLines([...PART, 'The Office inspects.', '© Example 2019']).imprint).toHaveLength(2);
    expect(readLines([...PART, 'The Office inspects.']).imprint).toEqual([]);
  });

  it('begins in a section without paragraphs where names turn into sentences', () => {
    const report = readLines([
      ...PART,
      '## The team',
      'Lead: A Reader',
      'B Writer',
      'The Office inspects.',
      '© Example 2019',
    ]);
    expect(report.imprint.map(({ line }) => line)).toEqual([7, 8]);
    expect(report.sections[1]?.blocks).toHaveLength(2);
    expect(readLines([...PART, '## Notice', 'The Office inspects.', '© Example 2019.']).imprint).toEqual([]);
  });
});

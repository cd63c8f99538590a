import { describe, expect, it } from 'vitest';
import { readLines } from '../../../support/reports/read-lines.ts';

describe('numbers begin again', () => {
  const six = ['1. One.', '2. Two.', '3. Three.', '4. Four.', '5. Five.', '6. Six.'];

  it.each([
    { heading: '## Conclusions and recommendations', id: 'conclusion' },
    { heading: '## Summary of recommendations', id: 'recommendation' },
    { heading: '## Annex A: the method', id: 'annex-a-the-method' },
    { heading: '# Second part', id: 'second-part' },
  ])('below "$heading"', ({ heading, id }) => {
    const report = readLines(['## Part', ...six, heading, '1. One.', '2. Two.']);
    expect(report.series.map((series) => series.id)).toEqual(['paragraph', id]);
  });

  it('below several annexes of one name', () => {
    const report = readLines([
      '## Part',
      ...six,
      '### Annex',
      '1. One.',
      '2. Two.',
      '### Annex',
      '1. One.',
      '2. Two.',
    ]);
    expect(report.series.map(({ id }) => id)).toEqual(['paragraph', 'annex', 'annex-2']);
  });

  it('below every heading where all sections count for themselves', () => {
    const report = readLines([
      '## Complaint',
      '1. One.',
      '## Law',
      '1. One.',
      '2. Two.',
      '## Facts',
      '1. One.',
    ]);
    expect(report.series.map(({ id }) => id)).toEqual(['complaint', 'paragraph', 'facts']);
  });

  it('not below one heading alone in the midst of a count', () => {
    expect(() => readLines(['## Part', '1. One.', '2. Two.', '## Next', '1. One.', '3. Three.'])).toThrow(
      'line 6: expected paragraph 3 but found paragraph 1.',
    );
  });

  it('below a declared heading', () => {
    const lines = ['## Part', ...six, '## Findings', '1. One.', '2. Two.'];
    const report = readLines(lines, { series: [{ heading: 'Findings', word: 'finding' }] });
    expect(report.series).toEqual([
      { id: 'paragraph', word: 'paragraph' },
      { id: 'finding', word: 'finding' },
    ]);
  });

  it('below conclusions that stand first, and below a summary with numbers of its own', () => {
    for (const heading of ['## Conclusions', '## Summary']) {
      const report = readLines([heading, '1. One.', '2. Two.', '## Part', ...six]);
      expect(report.series.at(-1)).toEqual({ id: 'paragraph', word: 'paragraph' });
      expect(report.series).toHaveLength(2);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../support/reports/read-lines.ts';

describe('notes in brackets', () => {
  it('are notes, called for in the text', () => {
    expect(
      outlineOf(['## Part', '1. It was said[1] and heard.[^2]', '[1] First report.', '[^2]: See note.[1]']),
    ).toEqual(['# Part', '[1] It was said^1 and heard.^2', 'note 1: First report.', 'note 2: See note.^1']);
  });

  it('may be called for after a space', () => {
    expect(outlineOf(['## Part', '1. It was said [1] and heard.', '[1] First report.'])).toEqual([
      '# Part',
      '[1] It was said ^1 and heard.',
      'note 1: First report.',
    ]);
  });

  it('are none in citations and where nothing calls for them', () => {
    const words = ['[1] One[3] and, at [3], [2002] 1 AC 1, [he].', '  [4] A line.'];
    expect(
      outlineOf(['## Part', '1. One[3] and, at [3], [2002] 1 AC 1, [he].', '[3] A note.', '[4] A line.']),
    ).toEqual(['# Part', '[1] One^3 and, at [3], [2002] 1 AC 1, [he].', '  [4] A line.', 'note 3: A note.']);
    expect(outlineOf(['## Part', ...words.map((line) => line.trim().replace('[1]', '1.'))])).toEqual([
      '# Part',
      ...words,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { readLines } from '../../../support/reports/read-lines.ts';

describe('grades that are declared', () => {
  it('are found in bold in the first sentence below a heading, where they are declared and no table gives any', () => {
    const options = { grades: ['Good', 'Poor'] };
    const judged = (lines: readonly string[]) =>
      readLines(lines, options).roles.judgements.map(
        ({ area, grade, line }) => `${area}: ${grade} (${line})`,
      );
    const oil = ['## Oil', '1. The oil is **good**. The gas is **poor**.', '2. It is **poor**.'];
    expect(judged(oil)).toEqual(['Oil: good (3)']);
    expect(judged(['## Oil', 'It is **poor**.', ...oil.slice(1)])).toEqual(['Oil: poor (3)']);
    for (const lines of [
      ['## Oil', '1. It is **good** or **poor**.'],
      ['## Oil', '1. It is **goodness**.'],
      ['## Oil', '- It is **good**.', '1. Oil.'],
    ])
      expect(judged(lines)).toEqual([]);
    expect(judged(['## Oil: poor', ...oil.slice(1)])).toEqual(['Oil: poor (2)']);
    expect(judged([...oil, 'Area\tGrade', 'Oil\tPoor', 'Gas\tGood'])).toEqual([]);
  });

  it('may be declared where no table explains them', () => {
    const { roles } = readLines(['## Part', '1. One:', 'Oil\tFine', 'Gas\tBad'], {
      grades: ['Fine', 'Fair', 'Bad'],
    });
    expect(roles.scale).toEqual({
      line: null,
      grades: ['Fine', 'Fair', 'Bad'].map((name) => ({ name, meaning: null, line: null })),
    });
    expect(roles.judgementRecord?.line).toBe(4);
  });
});

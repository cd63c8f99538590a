import { expect, it } from 'vitest';
import { describeVerdict } from '../../src/report/verdict';

const judge = (...grades: readonly string[]) =>
  grades.map((grade, index) => ({ area: `Area ${index}`, grade, line: index }));

it('names the grade when all areas share it', () => {
  expect(describeVerdict(judge('Good', 'Good'))).toBe('Judged good, in all two areas');
});

it('only counts the areas when their grades differ', () => {
  expect(describeVerdict(judge('Good', 'Poor', 'Good'))).toBe('The judgements in three areas');
});

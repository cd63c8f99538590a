import { expect, it } from 'vitest';
import { describeVerdict, partJudgements } from '../../src/overview/verdict.ts';

const judge = (...grades: readonly string[]) =>
  grades.map((grade, index) => ({ area: `Area ${index}`, grade, line: index, section: null }));

/** The verdict where the first grade is the one of everything. */
const overall = (...grades: readonly string[]) => describeVerdict(partJudgements(judge(...grades), 'Area 0'));

/** The verdict of areas alone. */
const areas = (...grades: readonly string[]) => describeVerdict(partJudgements(judge(...grades), undefined));

it('tells the judgement of everything from those of the areas', () => {
  expect(overall('Good', 'Good', 'Good')).toBe('Judged good overall, and in all two areas');
  expect(overall('Good', 'Good')).toBe('Judged good overall, and in one area');
  expect(overall('Good')).toBe('Judged good overall');
});

it('names both grades when the areas share another', () => {
  expect(overall('Good', 'Poor', 'Poor')).toBe('Judged good overall, and poor in all two areas');
});

it('only counts the areas when their grades differ', () => {
  expect(overall('Good', 'Poor', 'Good')).toBe('Judged good overall, with different grades in two areas');
  expect(areas('Good', 'Poor', 'Good')).toBe('The judgements in three areas');
});

it('speaks of areas alone when nothing was judged as a whole', () => {
  expect(areas('Good', 'Good')).toBe('Judged good in all two areas');
  expect(areas('Good')).toBe('Judged good in one area');
});

import { expect, it } from 'vitest';
import { checkEvidence, nearestPassage } from '../../../src/declared/evidence/evidence.ts';
import { readSmall } from '../../support/reports/small-report.ts';

const report = readSmall();

it('accepts words that stand in their paragraph, across emphasis and page turns', () => {
  expect(checkEvidence(report, { paragraph: '2', quote: 'The opening hours are good.' })).toBeUndefined();
  expect(
    checkEvidence(report, { paragraph: '3', quote: 'The library opens daily and closes late.' }),
  ).toBeUndefined();
  expect(checkEvidence(report, { paragraph: '3', quote: '… daily and closes …' })).toBeUndefined();
});

it('refuses a quotation that starts or ends inside a sentence, unless ellipses say so', () => {
  expect(checkEvidence(report, { paragraph: '2', quote: 'hours are good.' })?.problem).toBe(
    'found a quotation that leaves out "The opening" in front of it, expected a whole sentence.',
  );
});

it('refuses a paragraph that the report does not have', () => {
  expect(checkEvidence(report, { paragraph: '5', quote: 'hours' })).toEqual({
    problem: 'found paragraph 5, expected one of 1 to 4.',
    hint: 'Name the paragraph that holds the words "hours".',
  });
});

it('refuses words that do not stand there and shows the nearest', () => {
  expect(checkEvidence(report, { paragraph: '3', quote: 'opens daily and shuts' })).toEqual({
    problem: 'found the quotation "opens daily and shuts", expected words that stand in paragraph 3.',
    hint: 'The nearest words there are "library opens daily and".',
  });
});

it('refuses a quotation without words', () => {
  expect(checkEvidence(report, { paragraph: '3', quote: ' ' })).toHaveProperty('hint');
});

it('finds the passage that shares the most words, whatever their capitals', () => {
  expect(nearestPassage('The library opens daily and closes late.', 'DAILY and')).toBe('daily and');
  expect(nearestPassage('Too short', 'a much longer quotation than that')).toBe('Too short');
});

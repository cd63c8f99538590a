import { expect, it } from 'vitest';
import { deadlineInSentence, deadlineOf, deadlineText } from '../../src/report/deadline.ts';
import { readSmall } from '../support/reports/small-report.ts';

it('leaves out the colon at the end of a deadline, and nothing else', () => {
  expect(deadlineText('Within a year:')).toBe('Within a year');
  expect(deadlineText('By 10:30')).toBe('By 10:30');
});

// Deadlines of one word or of plain words hid that the whole of one was made small, the months in it too.
it('makes a deadline part of a sentence without touching a name in it', () => {
  expect(deadlineInSentence('Immediately:')).toBe('immediately');
  expect(deadlineInSentence('Within a year:')).toBe('within a year');
  expect(deadlineInSentence('By the end of March 2014')).toBe('by the end of March 2014');
  expect(deadlineInSentence('March 2014:')).toBe('March 2014');
});

it('knows when an action is due', () => {
  const report = readSmall();
  expect(['1', '2', '3'].map((action) => deadlineOf(report, action))).toEqual([
    'At once',
    'At once',
    'Within a year',
  ]);
  expect(deadlineOf(report, '4')).toBe('');
});

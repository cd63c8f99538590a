import { expect, it } from 'vitest';
import { deadlineOf, deadlineText } from '../../src/report/deadline';
import { parseReport } from '../../src/report/parsing/parse-report';
import { smallReport } from '../support/small-report';

it('leaves out the colon at the end of a deadline, and nothing else', () => {
  expect(deadlineText('Within a year:')).toBe('Within a year');
  expect(deadlineText('By 10:30')).toBe('By 10:30');
});

it('knows when an action is due', () => {
  const report = parseReport(smallReport);
  expect([1, 2, 3].map((action) => deadlineOf(report, action))).toEqual([
    'At once',
    'At once',
    'Within a year',
  ]);
  expect(deadlineOf(report, 4)).toBe('');
});

import { expect, it } from 'vitest';
import { findScale, listAskGroups, listAsks, listParagraphs, listUnits } from '../../src/report/units';
import { readSmall } from '../support/small-report';

const report = readSmall();

it('lists paragraphs and what is asked for in the order of the report', () => {
  expect(listParagraphs(report).map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
  expect(listAsks(report).map(({ kind, label, group }) => `${kind} ${label} ${group?.heading}`)).toEqual([
    'action 1 At once:',
    'action 2 At once:',
    'action 3 Within a year:',
  ]);
  expect(listAskGroups(report).map(({ group, units }) => [group.heading, units.length])).toEqual([
    ['At once:', 2],
    ['Within a year:', 1],
  ]);
});

it('says which paragraph introduces what is asked for', () => {
  expect(listUnits(report).map(({ label, introducedBy }) => `${label} by ${introducedBy}`)).toEqual([
    '1 by 1',
    '2 by 2',
    '3 by 3',
    '4 by 4',
    '1 by 4',
    '2 by 4',
    '3 by 4',
  ]);
});

it('keeps the scale, which stands below a paragraph, out of its words', () => {
  expect(listParagraphs(report)[0]?.text).toBe('These are the grades.');
});

it('finds the grade scale with the paragraph above it, or none', () => {
  expect(findScale(report)?.grades.map(({ name }) => name)).toEqual(['Good', 'Poor']);
  expect(findScale(report)?.paragraph).toBe('1');
  expect(findScale({ ...report, roles: { ...report.roles, scale: null } })).toBeUndefined();
});

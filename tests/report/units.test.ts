import { expect, it } from 'vitest';
import { findRecord, findScale, listActionGroups, listActions, listParagraphs } from '../../src/report/units';
import { parseReport } from '../../src/report/parsing/parse-report';
import { smallReport } from '../support/small-report';

const report = parseReport(smallReport);

it('lists paragraphs and actions in the order of the report', () => {
  expect(listParagraphs(report).map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
  expect(listActions(report).map(({ action, group }) => `${action.label} ${group.deadline}`)).toEqual([
    '1 At once:',
    '2 At once:',
    '3 Within a year:',
  ]);
  expect(listActionGroups(report).map(({ deadline }) => deadline)).toEqual(['At once:', 'Within a year:']);
});

it('finds the grade scale and the record of findings', () => {
  expect(findScale(report)?.grades.map(({ name }) => name)).toEqual(['Good', 'Poor']);
  expect(findScale(report)?.paragraph).toBe('1');
  expect(findRecord(report)?.title).toBe('The town library');
});

it('finds neither where there is none', () => {
  const empty = { ...report, sections: [] };
  expect(findScale(empty)).toBeUndefined();
  expect(findRecord(empty)).toBeUndefined();
});

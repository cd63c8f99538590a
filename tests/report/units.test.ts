import { describe, expect, it } from 'vitest';
import { unitKey } from '../../src/report/unit-ref.ts';
import {
  askRef,
  hasRole,
  isUnnumbered,
  lineOfAsk,
  listAskGroups,
  listAsks,
  listOwnBlocks,
  listParagraphs,
  listUnits,
  unitsByLine,
} from '../../src/report/units.ts';
import { findScale, lineOfJudgementRecord, listJudgements } from '../../src/report/grades.ts';
import { readLines } from '../support/reports/read-lines.ts';
import { readSmall } from '../support/reports/small-report.ts';

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

describe('what is asked for', () => {
  it('has a number of its own where its list is numbered', () => {
    const printed = ['## Required actions', '1. Do:', '(1) this', '(2) that'];
    expect(listAsks(readLines(printed)).map(isUnnumbered)).toEqual([false, false]);
    expect(listUnits(report).map(isUnnumbered)).toEqual([false, false, false, false, true, true, true]);
  });

  it('is named by the report’s word and its number, and stands on a line', () => {
    expect(askRef(report, '2')).toEqual({ kind: 'action', label: '2' });
    expect(lineOfAsk(report, '3')).toBe(32);
    expect(lineOfAsk(report, '4')).toBe(0);
    expect(unitsByLine(report).get(32)?.label).toBe('3');
    expect(listAsks(report).flatMap((unit) => listOwnBlocks(report, unit))).toEqual([]);
  });

  it('has an address beside a series of the same word', () => {
    const lines = ['## Part', '1. One.', '2. Two.', '3. Three.', '## Recommendations', '1. One.', '2. Two.'];
    const both = readLines([...lines, '## Next', '- a'], {
      asks: { word: 'recommendation', headings: ['Next'] },
    });
    expect(listUnits(both).slice(3).map(unitKey)).toEqual([
      'recommendation-1',
      'recommendation-2',
      'recommendation-item-1',
    ]);
  });

  it('is nothing where a report asks for nothing', () => {
    const none = readLines(['## Part', '1. One:', '- a', '2. Two.']);
    expect([listAsks(none), listAskGroups(none), lineOfAsk(none, '1'), lineOfJudgementRecord(none)]).toEqual([
      [],
      [],
      0,
      0,
    ]);
    expect(askRef(none, '1')).toEqual({ kind: 'action', label: '1' });
    const list = listParagraphs(none)[0]?.block;
    expect(list && 'kind' in list && list.blocks.map((block) => hasRole(none, block))).toEqual([false]);
    expect(listParagraphs(none)[0]?.text).toBe('One:\na');
  });
});

it('keeps apart the units whose number the source prints twice', () => {
  const twice = readLines(['## Part', '1. One.', '1. One again.', '2. Two.'], {
    accepted: [{ line: 4, fault: 'label-twice' }],
  });
  expect(listUnits(twice).map(unitKey)).toEqual(['paragraph-1', 'paragraph-1_2', 'paragraph-2']);
});

it('finds the judgements of the record, or of the sections where there is no record', () => {
  expect(listJudgements(report).map(({ area }) => area)).toEqual(['Opening hours']);
  expect(lineOfJudgementRecord(report)).toBe(34);
  const judgements = [{ area: 'Books', grade: 'Good', line: 9, section: null }];
  expect(
    listJudgements({ ...report, roles: { ...report.roles, judgementRecord: null, judgements } }),
  ).toEqual(judgements);
});

it('cites no paragraph for a scale that is declared, or stands above all paragraphs', () => {
  const grades = [{ name: 'Good', meaning: null, line: null }];
  const withScale = (line: number | null) =>
    findScale({ ...report, roles: { ...report.roles, scale: { line, grades } } })?.paragraph;
  expect([withScale(null), withScale(1)]).toEqual([null, null]);
});

import { expect, it } from 'vitest';
import { gatherFacts } from '../../src/report/facts.ts';
import { listParagraphs } from '../../src/report/units.ts';
import { readLines } from '../support/reports/read-lines.ts';
import { readSmall } from '../support/reports/small-report.ts';

const report = readSmall();

it('gathers what a report states of itself, dates as days and as printed', () => {
  expect(gatherFacts(report)).toEqual({
    title: 'Review of the town library',
    subject: 'Example Council',
    inspected: { from: { year: 2019, month: 6, day: 3 }, to: { year: 2019, month: 6, day: 7 } },
    dates: '3 – 7 June 2019',
    published: null,
    copyright: { text: '© Example Office 2019', year: 2019 },
    licence: 'This text may be reproduced when its source is stated.',
  });
});

it('has no facts where the report states none', () => {
  const roles = { ...report.roles, inspected: null, copyright: null, licence: null };
  expect(gatherFacts({ ...report, roles })).toMatchObject({
    inspected: null,
    dates: null,
    copyright: null,
    licence: null,
  });
});

it('finds what the report states below its headings, and the day of publication', () => {
  const { roles } = report;
  const published = { line: 6, day: { year: 2019, month: 7, day: 1 } };
  const [paragraph] = listParagraphs(report);
  const copyright = { line: paragraph?.line ?? 0, year: 2019 };
  expect(gatherFacts({ ...report, roles: { ...roles, published, copyright } })).toMatchObject({
    published: published.day,
    copyright: { text: 'These are the grades.', year: 2019 },
  });
  const licence = { line: 9999 };
  const inspected = roles.inspected && { ...roles.inspected, line: 9999 };
  expect(
    gatherFacts({
      ...report,
      cover: { ...report.cover, subject: null },
      roles: { ...roles, licence, inspected },
    }),
  ).toMatchObject({
    subject: null,
    licence: '',
    dates: null,
  });
});

it.each([
  [
    '© Crown copyright 2025 This publication is licensed under the terms of a licence, and printed by a printer.',
    '© Crown copyright 2025',
  ],
  [
    '© 2025 The Example Office. This publication is printed on paper that was made of other paper before.',
    undefined,
  ],
  ['© Example Office 2019, all rights reserved', undefined],
])('states the copyright in as few words as the report allows: %s', (line, notice) => {
  const report = readLines([line, '## Part', '1. One.']);
  expect(gatherFacts(report).copyright?.text).toBe(notice ?? line);
});

import { expect, it } from 'vitest';
import { gatherFacts } from '../../src/report/facts';
import { readSmall } from '../support/small-report';

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

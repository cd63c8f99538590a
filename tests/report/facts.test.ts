import { expect, it } from 'vitest';
import { gatherFacts } from '../../src/report/facts';
import { parseReport } from '../../src/report/parsing/parse-report';
import { smallReport } from '../support/small-report';

const report = parseReport(smallReport);

it('gathers what a report states of itself, dates as days and as printed', () => {
  const { cover } = report;
  expect(gatherFacts(report)).toEqual({
    title: cover.title,
    subject: cover.authority,
    inspected: cover.inspected,
    dates: cover.details.find(({ label }) => label.includes('dates'))?.value,
    copyright: { text: cover.copyright.text, year: cover.copyrightYear },
    licence: cover.licence.text,
  });
});

it('has no printed dates where no detail is labelled so', () => {
  expect(gatherFacts({ ...report, cover: { ...report.cover, details: [] } }).dates).toBeNull();
});

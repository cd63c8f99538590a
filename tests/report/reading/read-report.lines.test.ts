import { expect, it } from 'vitest';
import { accountLines } from '../../support/reports/line-accounts.ts';
import { printReport } from '../../support/reports/print-report.ts';
import { readReport } from '../../../src/report/reading/read-report.ts';
import { smallInventory, smallReport } from '../../support/reports/small-report.ts';
import { chapterReport } from '../../support/reports/chapter-report.ts';
import { committeeReport } from '../../support/reports/committee-report.ts';
import { inspectionReport } from '../../support/reports/inspection-report.ts';

const accounts = (text: string) =>
  accountLines(readReport(text)).map((account) => {
    if (account.kind === 'omitted') return `${account.line} left out: ${account.reason}`;
    return `${account.line} ${account.printedAs}${account.continues ? ', continued' : ''}`;
  });

it('says of every line what it is printed as or why it is left out', () => {
  expect(accounts(committeeReport)).toEqual([
    '1 notice',
    '3 title',
    '5 subject',
    '7 notice',
    '9 left out: repeated-title',
    '11 notice',
    '13 notice, continued',
    '15 left out: contents',
    '17 left out: contents',
    '18 left out: contents',
    '19 left out: contents',
    '20 left out: contents',
    '21 left out: contents',
    '23 heading “Summary”',
    '25 text',
    '27 text, continued',
    '29 heading “1 Introduction”',
    '31 paragraph 1',
    '33 note 1',
    '35 note 2',
    '37 paragraph 1, continued',
    '39 paragraph 2',
    '41 quotation',
    '43 note 3',
    '45 quotation, continued',
    '47 text',
    '49 quotation',
    '51 heading “2 Bridges”',
    '53 heading “Wooden bridges”',
    '55 note 4',
    '57 paragraph 3',
    '59 paragraph 3, continued',
    '61 paragraph 4',
    '63 list item',
    '65 list item',
    '67 list item',
    '69 heading “Conclusions and recommendations”',
    '71 heading “Wooden bridges”',
    '73 conclusion 1',
    '75 conclusion 2',
    '77 table row',
    '78 table row',
  ]);
});

it('calls the lines that have a role by it', () => {
  const named = accounts(smallReport).filter(
    (line) => !/left out|paragraph|heading|notice|title$|subject/.test(line),
  );
  expect(named).toEqual([
    '4 detail “Review dates:”',
    '5 detail “Age group”',
    '6 copyright line',
    '8 licence',
    '19 grade “Good”',
    '20 grade “Poor”',
    '27 deadline “At once:”',
    '28 improvement 1',
    '29 improvement 2',
    '30 improvement 2, continued',
    '31 deadline “Within a year:”',
    '32 improvement 3',
    '34 title of the record',
    '35 judgement “Opening hours”',
  ]);
});

it('has no line for grades that are only declared', () => {
  const report = readReport('# Title\n## Part\n1. One.', { grades: ['Good', 'Poor'] });
  expect(accountLines(report).map(({ line }) => line)).toEqual([1, 2, 3]);
});

it('accounts for each line once', () => {
  for (const text of [smallReport, inspectionReport, committeeReport, chapterReport]) {
    const lines = accountLines(readReport(text)).map(({ line }) => line);
    const filled = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
    expect(lines).toEqual(filled);
  }
});

it('prints a report as source text that reads the same', () => {
  for (const text of [inspectionReport, committeeReport, chapterReport]) {
    const report = readReport(text);
    expect({ ...readReport(printReport(report)), omitted: [] }).toEqual({ ...report, omitted: [] });
  }
  const listed = readReport(smallReport, smallInventory);
  expect(readReport(printReport(listed), smallInventory)).toEqual(listed);
});

import { describe, expect, it } from 'vitest';
import { listSummary, sameGrade } from '../../src/report/grades.ts';
import { plainText } from '../../src/report/blocks.ts';
import { readReport } from '../../src/report/reading/read-report.ts';
import { committeeReport } from '../support/reports/committee-report.ts';
import { inspectionReport } from '../support/reports/inspection-report.ts';

describe('two words for a grade', () => {
  it('name the same one in other capitals', () => {
    expect(sameGrade('Requires improvement', 'requires Improvement')).toBe(true);
    expect(sameGrade('GOOD', 'Good')).toBe(true);
  });

  it('name different ones where one is only part of the other', () => {
    expect(sameGrade('Good', 'Good enough')).toBe(false);
    expect(sameGrade('Adequate', 'Inadequate')).toBe(false);
  });
});

// What a report says first stood on the page about its source alone: nobody looks for a verdict there.
describe('the summary on a cover', () => {
  const summary = (text: string) => listSummary(readReport(text)).map(({ runs }) => plainText(runs));

  it('is the sentences below its judgements', () => {
    expect(summary(inspectionReport)).toEqual([
      'Readers are well looked after. The shelves are mended by people who know about shelves and who have mended shelves before.',
    ]);
  });

  it('holds no line of dates, names, copyright or licence', () => {
    const lines = [
      'Published on 1 July 2019',
      '© Crown copyright 2019.',
      'You may reuse this information free of charge under the terms of the Open Government Licence.',
    ];
    const text = inspectionReport.replace('## What needs', `${lines.join('\n\n')}\n\n## What needs`);
    expect(summary(text)).toEqual(summary(inspectionReport));
  });

  it('is none where the cover gives no judgements', () => {
    expect(summary(committeeReport)).toEqual([]);
  });
});

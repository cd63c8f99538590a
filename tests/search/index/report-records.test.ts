import { describe, expect, it } from 'vitest';
import { listReportRecords } from '../../../src/search/index/report-records.ts';
import { ferriesReport } from '../../support/reports/ferries.ts';

describe('the records of a report', () => {
  const records = listReportRecords(ferriesReport, [ferriesReport]);

  it('hold every paragraph, action, heading, grade, judgement and line of the cover', () => {
    const count = (kind: string) => records.filter((record) => record.kind === kind).length;
    expect(count('paragraph')).toBe(30);
    expect(count('action')).toBe(9);
    expect(count('grade')).toBe(4);
    expect(count('judgement')).toBe(4);
    expect(count('heading')).toBe(ferriesReport.sections.length + 3 + 1);
    expect(records.some(({ kind, text }) => kind === 'cover' && text === ferriesReport.cover.title)).toBe(
      true,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { isLongText } from '../../../src/search/scan/search-index.ts';
import { listReportRecords } from '../../../src/search/index/report-records.ts';
import { ferriesReport } from '../../support/reports/ferries.ts';

describe('the records of a report', () => {
  it('are scanned first unless the text is long', () => {
    const records = listReportRecords(ferriesReport, [ferriesReport]);
    expect(isLongText(records)).toBe(false);
    expect(isLongText(Array.from({ length: 60 }, () => records).flat())).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { printReport } from '../../support/reports/print-report.ts';
import { readReport } from '../../../src/report/reading/read-report.ts';
import { readingOptions } from '../../../src/declared/reading-fields.ts';
import { ferries, ferriesReport } from '../../support/reports/ferries.ts';
import { alter, readSmall, smallReport } from '../../support/reports/small-report.ts';

describe('a printed report', () => {
  it('is its source again, line for line, in the marks of this printer', () => {
    const expected = smallReport
      .replace('[www.example.org](http://www.example.org)', 'www.example.org')
      .replace('**Within a year:**', '### Within a year:');
    expect(printReport(readSmall())).toBe(`${expected}\n`);
  });

  it('is parsed as an equal report', () => {
    expect(readReport(printReport(ferriesReport), readingOptions(ferries.publication))).toEqual(
      ferriesReport,
    );
  });

  it('keeps bold words on each side of a page turn', () => {
    const cut = alter('3. The library opens daily and', '3. The library **opens daily**').replace(
      'closes late.',
      '**closes** late **today**',
    );
    expect(printReport(readSmall(cut))).toContain(
      '3. The library **opens daily**\n**closes** late **today**\n',
    );
  });
});

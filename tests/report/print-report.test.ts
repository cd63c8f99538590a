import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/report/parsing/parse-report';
import { printReport } from '../../src/report/print-report';
import { realReport } from '../support/real-report';
import { alter, smallReport } from '../support/small-report';

describe('a printed report', () => {
  it('is its source again, line for line, in the marks of this printer', () => {
    const expected = smallReport
      .replace('[www.example.org](http://www.example.org)', 'www.example.org')
      .replace('**Within a year:**', '### Within a year:');
    expect(printReport(parseReport(smallReport))).toBe(`${expected}\n`);
  });

  it('is parsed as an equal report', () => {
    expect(parseReport(printReport(realReport))).toEqual(realReport);
  });

  it('keeps bold words on each side of a page turn', () => {
    const cut = alter('3. The library opens daily and', '3. The library **opens daily**').replace(
      'closes late.',
      '**closes** late **today**',
    );
    expect(printReport(parseReport(cut))).toContain(
      '3. The library **opens daily**\n**closes** late **today**\n',
    );
  });
});

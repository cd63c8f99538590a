import { describe, expect, it } from 'vitest';
import { printReport } from '../support/reports/print-report.ts';
import { accountLines } from '../support/reports/line-accounts.ts';
import { realReport, realText } from './support/real-report.ts';

describe('every line of the real report', () => {
  const sourceLines = realText.split('\n').map((line) => line.trimEnd());
  const printedLines = printReport(realReport)
    .split('\n')
    .map((line) => line.trimEnd());

  it('is accounted for once', () => {
    const filled = sourceLines.flatMap((text, index) => (text === '' ? [] : [index + 1]));
    expect(accountLines(realReport).map(({ line }) => line)).toEqual(filled);
  });

  it('is left out for a named reason or printed', () => {
    const omitted = accountLines(realReport).flatMap((account) =>
      account.kind === 'omitted' ? [`${account.line} ${account.reason}`] : [],
    );
    expect(omitted).toEqual([
      '7 page-rule',
      '14 page-rule',
      ...[24, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36].map((line) => `${line} contents`),
      '38 page-rule',
      '40 repeated-title',
      '247 blank-page',
    ]);
  });

  it('comes back as it stood when the report is printed, but for the marks of four lines', () => {
    const changed = sourceLines.flatMap((text, index) =>
      text === printedLines[index] ? [] : [[index + 1, printedLines[index]]],
    );
    expect(changed).toEqual([
      [18, 'Website: www.ofsted.gov.uk'],
      [22, 'Further copies of this report are obtainable from the local authority or at www.ofsted.gov.uk'],
      [76, '### Within six months:'],
      [
        120,
        '## The effectiveness of the help and protection provided to children, young people, families and carers',
      ],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/model.ts';
import { printReport } from '../../support/reports/print-report.ts';
import { readReport } from '../../../src/report/reading/read-report.ts';
import { listUnits } from '../../../src/report/units.ts';
import { ReportSyntaxError } from '../../../src/report/report-error.ts';
import { alter, smallInventory, smallReport } from '../../support/reports/small-report.ts';

// A parser that took time in the square of these lengths would not finish.
const LONG = 1_000_000;
const MANY = 50_000;

const lines = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n');

const read = (text: string) => readReport(text, { holds: smallInventory.holds });
const paragraphsOf = (report: Report) =>
  listUnits(report).flatMap((unit) => (unit.group ? [] : [unit.block]));
const actionsOf = (report: Report) => listUnits(report).filter(({ group }) => group !== null);

describe('a long report is read whole', () => {
  it('when it has many paragraphs', () => {
    const words = 'The library is open. '.repeat(60);
    const more = lines(8400, (index) => `${index + 4}. ${words}`);
    const report = read(alter('4. The council should act.', more));
    expect(paragraphsOf(report)).toHaveLength(8403);
  });

  it('when a paragraph is cut by many page turns', () => {
    const report = read(
      alter(
        'closes late.',
        lines(MANY, (index) => `and **so** on ${index},`),
      ),
    );
    expect(paragraphsOf(report)[2]?.joins).toHaveLength(MANY);
    expect(printReport(report)).toContain(`\nand **so** on ${MANY - 1},\n`);
  });

  it('when it has many actions', () => {
    const report = read(
      alter(
        '- hire a librarian.',
        lines(MANY, () => '- hire a librarian.'),
      ),
    );
    expect(actionsOf(report)).toHaveLength(MANY + 2);
  });

  it('when it has many blank lines', () => {
    expect(read(smallReport + '\n'.repeat(LONG))).toEqual(read(smallReport));
  });

  it('when a line has much emphasis', () => {
    const report = read(alter('closes late.', `a${'**b**c'.repeat(2500)}`));
    expect(paragraphsOf(report)[2]?.runs).toHaveLength(2 * 2500 + 1);
  });
});

describe('a long report is refused', () => {
  it.each([
    {
      what: 'for open brackets on its cover',
      text: alter('Example Council', 'Example Council', '['.repeat(LONG), ']('),
    },
    {
      what: 'for open links on its cover',
      text: alter('Example Council', 'Example Council', '[a]('.repeat(LONG)),
    },
    { what: 'for an endless label', text: alter('**Age group** All', `**${':'.repeat(LONG)}`) },
    {
      what: 'for spaces in a date',
      text: alter('**Review dates:** 3 – 7 June 2019', `**Review dates:** 3${' '.repeat(LONG)}x`),
    },
    { what: 'for digits', text: alter('closes late.', `${'1'.repeat(LONG)}. X`) },
    { what: 'for number signs', text: alter('closes late.', '#'.repeat(LONG)) },
    { what: 'for asterisks', text: alter('closes late.', `a${'*'.repeat(LONG)}`) },
    { what: 'for a tag after many signs', text: alter('closes late.', `${'<'.repeat(LONG)}b>`) },
    { what: 'for tabs', text: alter('Poor\ttoo little', `Poor${'\t'.repeat(LONG)}`) },
    { what: 'for spaces before an open tag', text: alter('closes late.', `a${' '.repeat(LONG)}<b>`) },
    {
      what: 'for many grades',
      text: alter(
        'Poor\ttoo little',
        lines(MANY, (index) => `${index}x\tless`),
      ),
    },
    {
      what: 'for areas without sections',
      text: alter(
        'Opening hours\tGood',
        'Opening hours\tGood',
        lines(MANY, (index) => `${index}x\tGood`),
      ),
    },
  ])('$what', ({ text }) => {
    expect(() => read(text)).toThrow(ReportSyntaxError);
  });
});

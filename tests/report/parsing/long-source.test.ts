import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/report/parsing/parse-report';
import { plainText } from '../../../src/report/plain-text';
import { printReport } from '../../../src/report/print-report';
import { ReportSyntaxError } from '../../../src/report/report-error';
import { listActions, listParagraphs } from '../../../src/report/units';
import { realReport } from '../../support/real-report';
import { alter, smallReport } from '../../support/small-report';

// A parser that took time in the square of these lengths would not finish.
const LONG = 1_000_000;
const MANY = 50_000;
// The longest line that is read, nearly.
const LINE = 19_200;

const lines = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('\n');

describe('a long report is read whole', { timeout: 60_000 }, () => {
  it('when it has many paragraphs', () => {
    const words = plainText(listParagraphs(realReport)[75]?.runs ?? []);
    const more = lines(8400, (index) => `${index + 4}. ${words}`);
    const report = parseReport(alter('4. The council should act.', more));
    expect(listParagraphs(report)).toHaveLength(8403);
  });

  it('when a paragraph is cut by many page turns', () => {
    const report = parseReport(
      alter(
        'closes late.',
        lines(MANY, (index) => `and **so** on ${index},`),
      ),
    );
    expect(listParagraphs(report)[2]?.joins).toHaveLength(MANY);
    expect(printReport(report)).toContain(`\nand **so** on ${MANY - 1},\n`);
  });

  it('when it has many actions', () => {
    const report = parseReport(
      alter(
        '- hire a librarian.',
        lines(MANY, () => '- hire a librarian.'),
      ),
    );
    expect(listActions(report)).toHaveLength(MANY + 2);
  });

  it('when it has many blank lines', () => {
    expect(parseReport(smallReport + '\n'.repeat(LONG))).toEqual(parseReport(smallReport));
  });

  it('when a line has much emphasis', () => {
    const report = parseReport(alter('closes late.', `a${'**b**c'.repeat(LINE / 8)}`));
    expect(listParagraphs(report)[2]?.runs).toHaveLength(LINE / 4 + 1);
  });
});

describe('a long report is refused', { timeout: 60_000 }, () => {
  it.each([
    {
      what: 'for open brackets on its cover',
      text: alter('Example Council', 'Example Council', '['.repeat(LINE), ']('),
    },
    {
      what: 'for open links on its cover',
      text: alter('Example Council', 'Example Council', '[a]('.repeat(LINE / 4)),
    },
    { what: 'for an endless label', text: alter('**Age group** All', `**${':'.repeat(LINE)}`) },
    {
      what: 'for spaces in a date',
      text: alter('**Review dates:** 3 – 7 June 2019', `**Review dates:** 3${' '.repeat(LINE)}x`),
    },
    { what: 'for digits', text: alter('closes late.', `${'1'.repeat(LINE)}. X`) },
    { what: 'for number signs', text: alter('closes late.', '#'.repeat(LINE)) },
    { what: 'for asterisks', text: alter('closes late.', `a${'*'.repeat(LINE)}`) },
    { what: 'for a tag after many signs', text: alter('closes late.', `${'<'.repeat(LINE)}b>`) },
    { what: 'for tabs', text: alter('Poor\ttoo little', `Poor${'\t'.repeat(LINE)}`) },
    { what: 'for spaces before an open tag', text: alter('closes late.', `a${' '.repeat(LINE)}<b>`) },
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
    expect(() => parseReport(text)).toThrow(ReportSyntaxError);
  });
});

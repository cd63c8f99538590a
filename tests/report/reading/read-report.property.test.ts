import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountLines } from '../../support/reports/line-accounts';
import type { Report } from '../../../src/report/model';
import type { ReadingOptions } from '../../../src/report/reading-options';
import { readReport } from '../../../src/report/reading/read-report';
import { printReport } from '../../support/reports/print-report';
import { ReportSyntaxError } from '../../../src/report/report-error';
import { ferriesText } from '../../support/reports/ferries';
import { smallInventory, smallReport } from '../../support/reports/small-report';
import { chapterReport, committeeReport, inspectionReport } from '../../support/reports/report-kinds';

/** A fixed seed: the tests of one commit always give the same answer. */
const SEED = 2013;

const MARK = /<sup>([^<]*)<\/sup>/g;

/** The words of each line that is not blank, with its number, as they would be read aloud; the marks of notes at its end. */
function wordsByLine(text: string): readonly string[] {
  return text
    .replace(/^\u{FEFF}/u, '')
    .replaceAll(/\[([^[\]]*)\]\((?:https?:\/\/|mailto:)[^()\s]*\)/g, '$1')
    .replaceAll(/^\*\*([^*]*)\*\*/gm, '$1 ')
    .replaceAll('**', '')
    .replaceAll(/^>/gm, '')
    .split('\n')
    .flatMap((source, index) => {
      const line = `${source.replaceAll(MARK, '')} ${[...source.matchAll(MARK)].map(([, mark]) => mark).join(' ')}`;
      const words = line.match(/[\p{L}\p{N}\p{S}]+/gu)?.filter((word) => !/^#+$/.test(word)) ?? [];
      return words.length > 0 ? [`${index + 1} ${words.join(' ')}`] : [];
    });
}

/** Undefined when the reader refuses the text with its own error, at a line of the text. */
function readOrRefuse(text: string, options: ReadingOptions): Report | undefined {
  try {
    return readReport(text, options);
  } catch (error) {
    expect(error).toBeInstanceOf(ReportSyntaxError);
    if (error instanceof ReportSyntaxError) {
      expect(error.problem).toMatch(/^expected .* but found .*\.$/s);
      expect(error.hint).toMatch(/\.$/);
      expect(error.line).toBeGreaterThanOrEqual(1);
      expect(error.line).toBeLessThanOrEqual(text.split('\n').length);
    }
    return undefined;
  }
}

/** Holds for every text: it is refused, or nothing of it is lost. */
function checkText(text: string, options: ReadingOptions = {}): boolean {
  const report = readOrRefuse(text, options);
  if (!report) return false;
  const printed = printReport(report);
  expect(wordsByLine(printed)).toEqual(wordsByLine(text));
  const lines = accountLines(report).map(({ line }) => line);
  expect(new Set(lines).size).toBe(lines.length);
  // With an inventory the form of a line alone says what it is, so that what was printed reads as the same again.
  if (options.holds) expect(readReport(printed, options)).toEqual(report);
  return true;
}

const fragment = fc.constantFrom(
  '**',
  '*',
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '<b>',
  '<',
  '# ',
  '## ',
  '- ',
  '---',
  '5. ',
  '1.2 ',
  '(a) ',
  '> ',
  '<sup>1</sup>',
  '5.',
  '©',
  '[',
  '](',
  ')',
  ':',
  '7',
  'Good',
  '\u{FEFF}',
  '\u{200B}',
  '\u{D800}',
  '’',
);

type Edit = (lines: readonly string[]) => readonly string[];

const place = fc.nat({ max: 10_000 });

/** Small accidents of copying: a line lost, doubled, moved, split, joined to the next, or something typed into it. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  place.map(
    (at): Edit =>
      (lines) =>
        lines.toSpliced(at % lines.length, 1),
  ),
  place.map(
    (at): Edit =>
      (lines) =>
        lines.toSpliced(at % lines.length, 0, lines[at % lines.length] ?? ''),
  ),
  fc.tuple(place, place).map(([from, to]): Edit => (lines) => {
    const moved = lines[from % lines.length] ?? '';
    return lines.toSpliced(from % lines.length, 1).toSpliced(to % lines.length, 0, moved);
  }),
  fc
    .tuple(place, place, fc.oneof(fragment, fc.string({ unit: 'binary' })))
    .map(([at, column, typed]): Edit => (lines) => {
      const line = lines[at % lines.length] ?? '';
      const cut = column % (line.length + 1);
      return lines.toSpliced(at % lines.length, 1, line.slice(0, cut) + typed + line.slice(cut));
    }),
  fc.tuple(place, place).map(([at, column]): Edit => (lines) => {
    const line = lines[at % lines.length] ?? '';
    const cut = column % (line.length + 1);
    return lines.toSpliced(at % lines.length, 1, line.slice(0, cut) + line.slice(cut + 1));
  }),
  place.map((at): Edit => (lines) => {
    const pair = lines.slice(at % lines.length, (at % lines.length) + 2);
    return lines.toSpliced(at % lines.length, 2, pair.join(' '));
  }),
);

function editText(text: string, edits: readonly Edit[]): string {
  return edits
    .reduce<readonly string[]>((lines, change) => change(lines.length > 0 ? lines : ['']), text.split('\n'))
    .join('\n');
}

const LISTED: ReadingOptions = { holds: smallInventory.holds };

const SOURCES = [
  { what: 'a long report', text: ferriesText, options: LISTED, runs: 150 },
  { what: 'a long report, read without an inventory', text: ferriesText, options: {}, runs: 150 },
  { what: 'the small report', text: smallReport, options: LISTED, runs: 2000 },
  { what: 'the small report, read without an inventory', text: smallReport, options: {}, runs: 2000 },
  { what: 'an inspection in short', text: inspectionReport, options: {}, runs: 2000 },
  { what: 'a report of a committee', text: committeeReport, options: {}, runs: 2000 },
  { what: 'a chapter of an inquiry', text: chapterReport, options: {}, runs: 2000 },
];

describe('any text is refused or kept whole', { timeout: 120_000 }, () => {
  it.each(SOURCES)('when it is $what with a few accidents', ({ text, options, runs }) => {
    expect(checkText(text, options)).toBe(true);
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        accepted += Number(checkText(editText(text, edits), options));
      }),
      { seed: SEED, numRuns: runs },
    );
    expect(accepted).toBeGreaterThan(0);
  });

  it.each(SOURCES.slice(2))('when it is lines of $what in any order', ({ text, options }) => {
    const lines = fc.array(fc.oneof(fc.constantFrom(...text.split('\n')), fragment), { maxLength: 60 });
    fc.assert(
      fc.property(lines, (chosen) => {
        checkText(`# Title\n${chosen.join('\n')}`, options);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('when it is anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        checkText(text);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadingOptions } from '../../../src/report/reading-options';
import { expectRefusedOrKept } from '../../support/reports/kept-words';
import { ferriesText } from '../../support/reports/ferries';
import { smallInventory, smallReport } from '../../support/reports/small-report';
import { chapterReport, committeeReport, inspectionReport } from '../../support/reports/report-kinds';

/** A fixed seed: the tests of one commit always give the same answer. */
const SEED = 2013;

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
    expect(expectRefusedOrKept(text, options)).toBe(true);
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        accepted += Number(expectRefusedOrKept(editText(text, edits), options));
      }),
      { seed: SEED, numRuns: runs },
    );
    expect(accepted).toBeGreaterThan(0);
  });

  it.each(SOURCES.slice(2))('when it is lines of $what in any order', ({ text, options }) => {
    const lines = fc.array(fc.oneof(fc.constantFrom(...text.split('\n')), fragment), { maxLength: 60 });
    fc.assert(
      fc.property(lines, (chosen) => {
        expectRefusedOrKept(`# Title\n${chosen.join('\n')}`, options);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('when it is anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expectRefusedOrKept(text);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});

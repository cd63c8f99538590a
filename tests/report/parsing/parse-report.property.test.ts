import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountLines } from '../../../src/report/line-accounts';
import type { Report } from '../../../src/report/model';
import { parseReport } from '../../../src/report/parsing/parse-report';
import { printReport } from '../../../src/report/print-report';
import { ReportSyntaxError } from '../../../src/report/report-error';
import { realText } from '../../support/real-report';
import { smallReport } from '../../support/small-report';

/** A fixed seed: the tests of one commit always give the same answer. */
const SEED = 2013;

/** The words of each line that is not blank, with its number, as they would be read aloud. */
function wordsByLine(text: string): readonly string[] {
  return text
    .replace(/^\u{FEFF}/u, '')
    .replaceAll(/\[([^[\]]*)\]\((?:https?:\/\/|mailto:)[^()\s]*\)/g, '$1')
    .replaceAll(/^\*\*([^*]*)\*\*/gm, '$1 ')
    .replaceAll('**', '')
    .split('\n')
    .flatMap((line, index) => {
      const words = line.match(/[\p{L}\p{N}\p{S}]+/gu)?.filter((word) => !/^#+$/.test(word)) ?? [];
      return words.length > 0 ? [`${index + 1} ${words.join(' ')}`] : [];
    });
}

/** Undefined when the parser refuses the text with its own error, at a line of the text. */
function parseOrRefuse(text: string): Report | undefined {
  try {
    return parseReport(text);
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
function checkText(text: string): void {
  const report = parseOrRefuse(text);
  if (!report) return;
  const printed = printReport(report);
  expect(wordsByLine(printed)).toEqual(wordsByLine(text));
  expect(parseReport(printed)).toEqual(report);
  const lines = accountLines(report).map(({ line }) => line);
  expect(new Set(lines).size).toBe(lines.length);
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

describe('any text', { timeout: 60_000 }, () => {
  it('is refused or kept whole, when it is the real report with a few accidents', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) =>
        checkText(editText(realText, edits)),
      ),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('is refused or kept whole, when it is the small report with a few accidents', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) =>
        checkText(editText(smallReport, edits)),
      ),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('is refused or kept whole, when it is lines of the small report in any order', () => {
    const lines = fc.array(fc.oneof(fc.constantFrom(...smallReport.split('\n')), fragment), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(lines, (chosen) => checkText(chosen.join('\n'))),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('is refused or kept whole, when it is anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), checkText), { seed: SEED, numRuns: 1000 });
  });
});

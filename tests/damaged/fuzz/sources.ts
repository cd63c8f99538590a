import fc from 'fast-check';
import { ferriesText } from '../../support/reports/ferries.ts';
import { expectRefusedOrKept } from '../../support/reports/kept-words.ts';
import { chapterReport } from '../../support/reports/chapter-report.ts';
import { committeeReport } from '../../support/reports/committee-report.ts';
import { inspectionReport } from '../../support/reports/inspection-report.ts';
import { smallInventory, smallReport } from '../../support/reports/small-report.ts';
import { accidents, fragment } from './accidents.ts';
import type { Fuzzed } from './fuzzed.ts';

const LISTED = { holds: smallInventory.holds };

const SOURCES = [
  { what: 'the small report', text: smallReport, options: LISTED },
  { what: 'the small report, read without an inventory', text: smallReport, options: {} },
  { what: 'an inspection in short', text: inspectionReport, options: {} },
  { what: 'a report of a committee', text: committeeReport, options: {} },
  { what: 'a chapter of an inquiry', text: chapterReport, options: {} },
];

/** So long that it takes as much time as ten of the others. */
const LONG = { what: 'a long report', text: ferriesText, options: LISTED };

/** Every text is refused at one of its lines, in a form that helps, or all its words are kept. */
export const fuzzedSources: readonly Fuzzed[] = [
  ...[LONG, ...SOURCES].map(({ what, text, options }) => ({
    what: `a source that was ${what} before a few accidents`,
    share: text === ferriesText ? 0.001 : 0.01,
    property: fc.property(accidents, (damage) => void expectRefusedOrKept(damage(text), options)),
  })),
  ...SOURCES.map(({ what, text, options }) => ({
    what: `a source of lines of ${what} in any order`,
    share: 0.03,
    property: fc.property(
      fc.array(fc.oneof(fc.constantFrom(...text.split('\n')), fragment), { maxLength: 25 }),
      (lines) => void expectRefusedOrKept(`# Title\n${lines.join('\n')}`, options),
    ),
  })),
  {
    what: 'a source of a paragraph with anything in it',
    share: 0.15,
    property: fc.property(
      fc.array(fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 9 }), fc.constant('words'))),
      (typed) => void expectRefusedOrKept(`# Title\n## Part\n1. One ${typed.join('')}`),
    ),
  },
  {
    what: 'a source of anything',
    share: 0.15,
    property: fc.property(fc.string({ unit: 'binary' }), (text) => void expectRefusedOrKept(text)),
  },
];

import fc from 'fast-check';
import { expect } from 'vitest';
import { explainMissing, readUnitId } from '../../../src/reading/browser/missing-unit.ts';
import { parseQuery, QUERY_LIMIT } from '../../../src/search/scan/query.ts';
import { prepareScan, scan } from '../../../src/search/scan/scan.ts';
import { readState, writeState } from '../../../src/search/search-state.ts';
import { readChoice, writeChoice } from '../../../src/sharing/choice.ts';
import { wordsOfAddress, listNearest } from '../../../src/reading/browser/nearest-addresses.ts';
import { smallIndex } from '../../search/small-index.ts';
import type { Fuzzed } from './fuzzed.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));
const TOTALS = [
  { kind: 'paragraph', word: 'paragraph', labels: numbers(84) },
  { kind: 'action', word: 'action', labels: numbers(19) },
  { kind: 'annex', word: 'annex', labels: ['1.1', '1.2', '1.10', 'A.1'] },
];
const ENTRIES = prepareScan(smallIndex);

/** Anything that can be typed behind an address: words, signs that mean something, broken encodings, and the rest. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'staff',
          'paragraph',
          '61',
          'action-8',
          'p',
          '1.5',
          '0',
          '00061',
          '-',
          ',',
          '+',
          '%',
          '%2C',
          '%E0%A4',
          '&a=',
          '=',
        ],
        ...[
          '"',
          '“',
          '*',
          '(a+)+$',
          '[',
          '\\',
          '<b>',
          '__proto__',
          'constructor',
          '\0',
          '\u{202E}',
          '\u{D800}',
          ' ',
          '#',
          '?',
          '/',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .chain((parts) =>
    fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 1, 1, 200).map((times) => parts.join('').repeat(times)),
  );

/** Whatever an address says is read as something, and what was read is written as an address that says the same. */
export const fuzzedAddresses: readonly Fuzzed[] = [
  {
    what: 'the query of a search',
    share: 0.15,
    property: fc.property(typed, (text) => {
      const state = readState(new URLSearchParams(`?q=${text}&kind=${text}&sort=${text}`));
      expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
      const query = parseQuery(state.q);
      expect(query.text.length).toBeLessThanOrEqual(QUERY_LIMIT);
      expect(parseQuery(query.text).text.length).toBeLessThanOrEqual(query.text.length);
      for (const { record, ranges } of scan(ENTRIES, query))
        for (const { start, end } of ranges) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(record.text.length);
        }
    }),
  },
  {
    what: 'the choice of an extract',
    share: 0.1,
    property: fc.property(typed, typed, (some, others) => {
      const { units, unknown } = readChoice(`?p=14,${some}&a=${others}`, TOTALS);
      for (const { kind, label } of units)
        expect(TOTALS.find((one) => one.kind === kind)?.labels).toContain(label);
      expect(readChoice(writeChoice(units), TOTALS)).toEqual({ units, unknown: [] });
      for (const { entry } of unknown) expect(entry.trim()).not.toBe('');
    }),
  },
  {
    what: 'the fragment of a unit',
    share: 0.15,
    property: fc.property(typed, (text) => {
      const asked = readUnitId(text, TOTALS);
      if (!asked) return;
      const { sentence, nearest } = explainMissing(asked, TOTALS);
      expect(sentence).toContain(`There is no ${asked.kind} `);
      expect(TOTALS.find(({ kind }) => kind === nearest.kind)?.labels).toContain(nearest.label);
    }),
  },
  {
    what: 'the path of a page that is not there',
    share: 0.047,
    property: fc.property(typed, (text) => {
      expect(wordsOfAddress(text).join('')).not.toMatch(/[^\p{L}\d]/u);
      expect(listNearest(text, ['topics/staff/', 'paragraph/61/']).length).toBeLessThanOrEqual(2);
    }),
  },
];

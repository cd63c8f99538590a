import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/scan/query.ts';
import { listReportRecords } from '../../src/search/index/report-records.ts';
import { listTermRecords } from '../../src/search/index/site-records.ts';
import { listOtherNames, scanOtherNames } from '../../src/search/scan/names.ts';
import { prepareScan, scan } from '../../src/search/scan/scan.ts';
import { declared } from './support/content.ts';
import { realReport, SEED_FILE } from './support/real-report.ts';
import { expectedIds, printedWords, readSourceUnits } from '../support/reports/search-oracle.ts';

const units = readSourceUnits(SEED_FILE);
const entries = prepareScan({
  sections: [],
  topics: [],
  records: listReportRecords(realReport, [realReport]),
});
const vocabulary = [...new Set(units.flatMap(({ text }) => printedWords(text)))];

/** Every n-th item: a sample that does not change from run to run. */
const every = <Item>(items: readonly Item[], step: number): readonly Item[] =>
  items.filter((_, index) => index % step === 0);

function foundIds(query: string): readonly string[] {
  return scan(entries, parseQuery(query))
    .filter(({ record }) => record.kind === 'paragraph' || record.kind === 'action')
    .map(({ record }) => `${record.kind} ${record.id}`);
}

/** Compares what is found with what the source says, for many queries: the query itself and what must be there. */
function compare(queries: readonly (readonly [query: string, wanted: readonly string[]])[]): void {
  for (const [query, wanted] of queries) {
    expect([query, foundIds(query)]).toEqual([query, expectedIds(units, wanted)]);
  }
}

describe('the scan finds what stands in the source, and nothing else', () => {
  it('for hundreds of its words', () => {
    expect(vocabulary.length).toBeGreaterThan(1000);
    compare(every(vocabulary, 4).map((word) => [word, [word]]));
  });

  it('for every word that it prints in the singular and in the plural', () => {
    const plurals = vocabulary.filter((word) => /[a-rt-z]s$|children$/i.test(word));
    expect(plurals.length).toBeGreaterThan(200);
    compare(plurals.map((word) => [word, [word]]));
    compare(plurals.map((word) => [word.replace(/s$/, ''), [word.replace(/s$/, '')]]));
    compare(['caseload', 'child', 'agency', 'woman'].map((word) => [word, [word]]));
    compare(['social worker', 'young person'].map((phrase) => [`"${phrase}"`, [phrase]]));
    expect(foundIds('caseload')).toEqual(foundIds('caseloads'));
    expect(foundIds('caseload')).not.toEqual([]);
  });

  it('for every number as it is printed', () => {
    const numbers = vocabulary.filter((word) => /\d/.test(word));
    expect(numbers.length).toBeGreaterThan(20);
    compare(numbers.map((number) => [number, [number]]));
    compare(numbers.map((number) => [number.replace(',', ''), [number]]));
    compare(numbers.map((number) => [number.replace('%', ''), [number.replace('%', '')]]));
  });

  it('for words in capitals, in small letters, with accents and with curly apostrophes', () => {
    const sample = every(vocabulary, 20);
    compare(sample.map((word) => [word.toUpperCase(), [word]]));
    compare(sample.map((word) => [word.toLowerCase(), [word]]));
    compare(sample.map((word) => [word.replace('e', 'é'), [word]]));
    compare(vocabulary.filter((word) => word.includes("'")).map((word) => [word.replace("'", '’'), [word]]));
  });

  it('for hyphens typed, left out or replaced by a space', () => {
    const hyphened = vocabulary.filter((word) => word.includes('-'));
    expect(hyphened.length).toBeGreaterThan(10);
    compare(hyphened.map((word) => [word.replace('-', '‑'), [word]]));
    compare(hyphened.filter((word) => !/\d/.test(word)).map((word) => [word.replaceAll('-', ''), [word]]));
    for (const word of hyphened) {
      const printed = units.filter(({ text }) => text.includes(word)).map(({ id }) => id);
      expect(foundIds(word.replaceAll('-', ' '))).toEqual(expect.arrayContaining(printed));
    }
  });

  it('for phrases of two to four words taken from the text', () => {
    const phrases = units.flatMap(({ text }) => {
      const words = printedWords(text);
      return words.map((_, at) => words.slice(at, at + 2 + (at % 3)).join(' '));
    });
    const sample = every(phrases, 80);
    expect(sample.length).toBeGreaterThan(100);
    compare(sample.map((phrase) => [`"${phrase}"`, [phrase]]));
    compare(sample.map((phrase) => [`  “${phrase.replace(' ', '   ')}”!? `, [phrase]]));
  });

  it('for pairs of words, which must stand in the same paragraph or action', () => {
    const pairs = every(vocabulary, 16).map(
      (word, index) => [word, vocabulary[(index * 37) % 500] ?? ''] as const,
    );
    compare(pairs.filter((pair) => !/\d/.test(pair.join(''))).map((pair) => [pair.join(', '), pair]));
  });

  it('for a phrase with a word beside it', () => {
    for (const wanted of [
      ['domestic abuse', 'police'],
      ['agency staff', '13%'],
      ['case conferences', 'social'],
    ]) {
      const [phrase, word] = wanted;
      expect(expectedIds(units, wanted)).not.toEqual([]);
      compare([
        [`"${phrase}" ${word}`, wanted],
        [`${word} “${phrase}”`, wanted],
        [`${word} "${phrase}`, wanted],
      ]);
    }
  });

  it('for nothing when a word does not stand in the report', () => {
    for (const query of [
      'cafeteria',
      'zebra',
      'agenc',
      'xylophone quality',
      '"quality of zebra"',
      '2099',
      '531',
    ]) {
      expect([query, foundIds(query)]).toEqual([query, []]);
    }
  });

  it('finds 13 in 13% and never in a year', () => {
    const found = scan(entries, parseQuery('13')).map(({ record, ranges }) =>
      ranges.map(({ start, end }) => record.text.slice(start, end)),
    );
    expect(new Set(found.flat())).toEqual(new Set(['13%']));
  });

  // Every acronym of the report was explained; those that only its readers use were not asked for.
  it.each([
    ['GP', '57'],
    ['CIN', '35'],
    ['CPP', '10'],
    ['CDOP', '77'],
    ['FSM', '9'],
    ['QA', '78'],
  ])('finds by the abbreviation %s, which it does not print, what it writes out', (asked, label) => {
    const names = listOtherNames(parseQuery(asked), listTermRecords(declared.terms));
    const found = scanOtherNames(entries, names, []).map(({ record }) => `${record.kind} ${record.id}`);
    expect(found).toContain(`paragraph ${label}`);
  });
});

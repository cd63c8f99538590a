import { describe, expect, it } from 'vitest';
import { asksFor, findMeaning, listOtherNames, scanOtherNames } from '../../../src/search/scan/names.ts';
import { parseQuery } from '../../../src/search/scan/query.ts';
import { prepareScan, scan } from '../../../src/search/scan/scan.ts';
import type { RecordKind, SearchRecord } from '../../../src/search/scan/search-index.ts';

const record = (kind: RecordKind, text: string, ...names: readonly string[]): SearchRecord => ({
  kind,
  id: '',
  section: 0,
  anchor: '',
  text,
  topics: [],
  ...(names.length > 0 && { names }),
});

const terms = [
  record('term', 'ILL, inter-library loan: …', 'ILL', 'inter-library loan'),
  record('term', 'reader: …', 'reader'),
];
const grades = [record('heading', 'Good'), record('grade', 'Good: more than enough')];
const entries = prepareScan({
  sections: [],
  topics: [],
  records: [
    record('paragraph', 'The ILL desk is open.'),
    record('paragraph', 'Inter-library loans (ILL) are free.'),
    record('paragraph', 'An inter-library loan takes a week.'),
  ],
});

describe('a query by a name', () => {
  it('is the name alone, in the singular or the plural', () => {
    expect(asksFor(parseQuery('inter-library loans'), 'inter-library loan')).toBe(true);
    expect(asksFor(parseQuery('"ill"'), 'ILL')).toBe(true);
    expect(asksFor(parseQuery('ILL desk'), 'ILL')).toBe(false);
    expect(asksFor(parseQuery(''), 'ILL')).toBe(false);
  });

  it('finds what stands there by another name, and nothing twice', () => {
    const query = parseQuery('ILL');
    const names = listOtherNames(query, terms);
    expect(names).toEqual(['inter-library loan']);
    const found = scanOtherNames(entries, names, scan(entries, query));
    expect(found.map(({ order }) => order)).toEqual([2]);
    expect(found[0]?.ranges).toEqual([{ start: 3, end: 21 }]);
    expect(listOtherNames(parseQuery('reader'), terms)).toEqual([]);
    expect(scanOtherNames(entries, [], [])).toEqual([]);
  });

  it('has the meaning that the scale gives, or else the glossary', () => {
    expect(findMeaning(parseQuery('what does good mean?'), grades, terms)).toBe(grades[1]);
    expect(findMeaning(parseQuery('meaning of ILL'), grades, terms)).toBe(terms[0]);
    expect(findMeaning(parseQuery('good reader'), grades, terms)).toBeUndefined();
  });
});

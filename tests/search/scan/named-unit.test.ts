import { describe, expect, it } from 'vitest';
import { findNamedUnit } from '../../../src/search/scan/named-unit.ts';
import { parseQuery } from '../../../src/search/scan/query.ts';
import type { SearchIndex } from '../../../src/search/scan/search-index.ts';
import { payIndex } from '../small-index.ts';

describe('a unit that is named', () => {
  it('is found when the report has its number', () => {
    expect(findNamedUnit(parseQuery('para 2'), payIndex)?.text).toBe('Pay.');
    expect(findNamedUnit(parseQuery('action 1'), payIndex)?.text).toBe('Pay staff.');
    expect(findNamedUnit(parseQuery('para 3'), payIndex)).toBeUndefined();
    expect(findNamedUnit(parseQuery('pay'), payIndex)).toBeUndefined();
  });
});

// Every series was taken to be asked for by its word: "R1" searched for a word that is nowhere.
describe('a label of another series', () => {
  const numbered = (kind: string, id: string) => ({ kind, id, section: 0, anchor: '', text: id, topics: [] });
  const labels: SearchIndex = {
    ...payIndex,
    records: [...payIndex.records, numbered('recommendation', 'R1'), numbered('term', 'R2')],
  };

  it('names its unit as printed, in any capitals, and nothing that this site has added', () => {
    for (const text of ['R1', 'r1'])
      expect([text, findNamedUnit(parseQuery(text), labels)?.kind]).toEqual([text, 'recommendation']);
    for (const text of ['R2', 'R3']) expect(findNamedUnit(parseQuery(text), labels)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { parseNamedUnit } from '../../../src/search/scan/named-unit.ts';
import { parseQuery, QUERY_LIMIT } from '../../../src/search/scan/query.ts';

const clauses = (query: string) =>
  parseQuery(query).clauses.map((clause) => clause.map(({ text }) => text).join(' '));

describe('a query', () => {
  it('is words that may stand anywhere', () => {
    expect(clauses('agency staff')).toEqual(['agency', 'staff']);
  });

  it('keeps a quoted phrase together, whatever the quotation marks, also when it is not closed', () => {
    expect(clauses('"domestic abuse"')).toEqual(['domestic abuse']);
    expect(clauses('“domestic abuse” police')).toEqual(['domestic abuse', 'police']);
    expect(clauses('police «domestic abuse»')).toEqual(['domestic abuse', 'police']);
    expect(clauses('"domestic abu')).toEqual(['domestic abu']);
  });

  it('keeps together what a hyphen, a slash or a dot ties together', () => {
    expect(clauses('multi-agency and/or www.example.org')).toEqual([
      'multi agency',
      'and or',
      'www example org',
    ]);
  });

  it('is what a question asks the meaning of', () => {
    for (const question of [
      'what does a core group mean?',
      'What is the core group',
      'definition of core group',
    ]) {
      expect(clauses(question)).toEqual(['core', 'group']);
      expect(parseQuery(question).text.toLowerCase()).toBe('core group');
    }
    expect(clauses('what is')).toEqual(['what', 'is']);
    expect(clauses('somewhat is meant')).toEqual(['somewhat', 'is', 'meant']);
  });

  it('reads numbers as they are printed', () => {
    expect(clauses('1,531')).toEqual(['1531']);
    expect(clauses('46 237')).toEqual(['46237']);
    expect(clauses('13% 24.5%')).toEqual(['13%', '24.5%']);
    expect(clauses('13 per cent, 24.5 percent')).toEqual(['13%', '24.5%']);
    expect(clauses('0–19')).toEqual(['0 19']);
  });

  it('ignores capitals, accents, stray punctuation, invisible characters and repetition', () => {
    expect(clauses('  ÉLAN?! élan,,  elan\u00AD ')).toEqual(['elan']);
  });

  it('asks for nothing when it holds no word', () => {
    for (const empty of ['', '   ', '!?…', '""', "'"]) expect(clauses(empty)).toEqual([]);
  });

  it('says when it was cut at the limit', () => {
    expect(parseQuery('a'.repeat(QUERY_LIMIT))).toMatchObject({ cut: false });
    const long = parseQuery('word '.repeat(100_000));
    expect(long.cut).toBe(true);
    expect(long.text.length).toBeLessThanOrEqual(QUERY_LIMIT);
  });

  it('is harmless whatever it holds', () => {
    for (const hostile of [
      '"'.repeat(9999),
      "'-".repeat(9999),
      '\u0000\uD800<script>',
      '((((*)+)+)+$',
      '1,1,1,1.'.repeat(999),
    ]) {
      expect(parseQuery(hostile).text.length).toBeLessThanOrEqual(QUERY_LIMIT);
    }
  });
});

describe('a place named by a query', () => {
  it('may have a letter after its number', () => {
    expect(parseNamedUnit('12a')).toEqual({ kind: 'paragraph', label: '12A', bare: true });
    expect(parseNamedUnit('para 1.12B')).toEqual({ kind: 'paragraph', label: '1.12B', bare: false });
  });

  it('is a paragraph by number, in any usual way of writing it', () => {
    for (const text of [
      'para 61',
      'Paragraph 61',
      '¶61',
      '¶ 61',
      'para. 61',
      'paragraph-61',
      '§61',
      ' par 061 ',
    ]) {
      expect([text, parseNamedUnit(text)]).toEqual([text, { kind: 'paragraph', label: '61', bare: false }]);
    }
    expect(parseNamedUnit('61')).toEqual({ kind: 'paragraph', label: '61', bare: true });
  });

  it('is an action by number', () => {
    expect(parseNamedUnit('Action 8')).toEqual({ kind: 'action', label: '8', bare: false });
    expect(parseNamedUnit('Area for improvement 8')?.kind).toBe('improvement');
  });

  it('is nothing when the query says more', () => {
    for (const text of ['61 81', '13%', '1,531', 'paragraph', 'action plan', '61st', '0-19', '12345678']) {
      expect([text, parseNamedUnit(text)]).toEqual([text, undefined]);
    }
  });
});

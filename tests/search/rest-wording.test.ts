import { describe, expect, it } from 'vitest';
import {
  describeAloud,
  describeOtherNames,
  describeOwn,
  describeRelated,
} from '../../src/search/rest-wording.ts';
import { parseQuery } from '../../src/search/scan/query.ts';
import { prepareScan, scan } from '../../src/search/scan/scan.ts';
import { payIndex } from './small-index.ts';

const entries = prepareScan(payIndex);
const find = (query: string) => scan(entries, parseQuery(query));

describe('what comes after the mentions, in words', () => {
  it('says how many more use related forms', () => {
    expect(describeRelated([], find('pay'))).toBe('');
    expect(describeRelated(find('please'), find('staff'))).toBe('1 more uses related forms');
    expect(describeRelated(find('staff'), [])).toBe('1 paragraph, 1 action and 1 heading use related forms');
  });

  it('says what this site itself has', () => {
    expect(describeOwn([])).toBe('');
    expect(describeOtherNames([], ['loan'], parseQuery('ILL'))).toBe('');
    expect(describeOtherNames(find('report'), ['loan', 'lending'], parseQuery('ILL'))).toBe(
      '1 line of the cover says “loan” or “lending”, in the glossary the same as “ILL”',
    );
    expect(describeOwn(find('report'))).toBe('Also 1 line of the cover of this site');
  });

  it('is said aloud in whole sentences, the unit that is named first, and nothing of what there is none', () => {
    const aloud = (text: string, ...others: readonly [unit?: number, named?: string]) =>
      describeAloud(
        { query: parseQuery(text), mentions: find(text) },
        others[0] === undefined ? undefined : payIndex.records[others[0]],
        others[1] ?? '',
        [],
      );
    expect(aloud('zebra')).toBe('Nothing mentions “zebra”.');
    expect(aloud('please', 1)).toBe('Paragraph 1: Enter goes there. 1 paragraph mentions “please”.');
    expect(aloud('report', undefined, '1 paragraph says “account”')).toBe(
      '1 line of the cover mentions “report”. 1 paragraph says “account”.',
    );
    expect(describeAloud({ query: parseQuery('pleased'), mentions: [] }, undefined, '', find('please'))).toBe(
      'Nothing mentions “pleased”. 1 paragraph uses related forms.',
    );
  });
});

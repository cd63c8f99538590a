import { describe, expect, it } from 'vitest';
import { isOtherNumber } from '../../../src/search/scan/plural.ts';

const PAIRS = [
  'caseload caseloads',
  'child children',
  'grandchild grandchildren',
  'woman women',
  'policeman policemen',
  'agency agencies',
  'survey surveys',
  'process processes',
  'box boxes',
  'church churches',
  'photo photos',
  'life lives',
  'half halves',
  'analysis analyses',
  'base bases',
  'criterion criteria',
  'use uses',
  'caf cafs',
  'gp gps',
];

const STRANGERS = [
  'it its',
  'a as',
  'i is',
  'our ours',
  'do does',
  'new news',
  'good goods',
  'princes princess',
  'care caress',
  'person people',
  'read ready',
  'monitor monitored',
  'case caseloads',
  '1970 1970s',
  'city cites',
  'stay staies',
  'child childs’',
  'word word',
];

describe('singular and plural', () => {
  it.each(PAIRS)('count for each other: %s', (pair) => {
    const [one = '', many = ''] = pair.split(' ');
    expect([isOtherNumber(one, many), isOtherNumber(many, one)]).toEqual([true, true]);
  });

  it.each(STRANGERS)('are not: %s', (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    expect([isOtherNumber(one, other), isOtherNumber(other, one)]).toEqual([false, false]);
  });
});

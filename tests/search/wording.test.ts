import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/scan/query.ts';
import { prepareScan, scan } from '../../src/search/scan/scan.ts';
import { describeFind, describeUnits, listKinds, nameRecord } from '../../src/search/wording.ts';
import { payIndex } from './small-index.ts';

const entries = prepareScan(payIndex);
const find = (query: string) => scan(entries, parseQuery(query));

describe('what was found, in words', () => {
  it('counts by kind and agrees in number', () => {
    expect(describeFind(find('pay'), parseQuery('pay'))).toBe(
      '2 paragraphs mention “pay”; so do 1 action and 1 heading',
    );
    expect(describeFind(find('please'), parseQuery('"please"'))).toBe('1 paragraph mentions “please”');
    expect(describeFind(find('pay staff'), parseQuery('pay staff'))).toBe(
      '1 paragraph holds every word of “pay staff”; so do 1 action and 1 heading',
    );
  });

  // Reports that ask in other words were once said to have "0 actions".
  it('counts the units that there are, by their own word', () => {
    expect(describeUnits(payIndex.records)).toBe('2 paragraphs, 1 action');
    const improvements = payIndex.records.map((record) =>
      record.kind === 'action' ? { ...record, kind: 'improvement' } : record,
    );
    expect(describeUnits(improvements)).toBe('2 paragraphs, 1 improvement');
  });

  it('counts what else there is where no paragraph does', () => {
    expect(describeFind(find('report'), parseQuery('report'))).toBe('1 line of the cover mentions “report”');
  });

  it('names records and the kinds there are', () => {
    expect(payIndex.records.map(nameRecord)).toEqual([
      'Heading',
      'Paragraph 1',
      'Paragraph 2',
      'Action 1',
      'Line of the cover',
    ]);
    expect(listKinds(payIndex.records).map(({ title }) => title)).toEqual([
      'Paragraphs',
      'Actions',
      'Headings',
      'Lines of the cover',
    ]);
  });
});

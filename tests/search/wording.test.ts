import { describe, expect, it } from 'vitest';
import { engineRecord } from '../../src/search/engine-record';
import { findPlace } from '../../src/search/find-place';
import { parseQuery } from '../../src/search/query';
import { listReportRecords } from '../../src/search/report-records';
import { type Hit, prepareScan, scan } from '../../src/search/scan';
import { chooseFirstEngine, type SearchIndex } from '../../src/search/search-index';
import { quoteHits, tabulateHits } from '../../src/search/takeaway';
import { findStep } from '../../src/search/walk';
import { describeFind, describeRelated, listKinds, nameRecord } from '../../src/search/wording';
import { realReport } from '../support/real-report';

const index: SearchIndex = {
  sections: [{ slug: 'first', title: 'First' }],
  topics: [{ slug: 'pay', title: 'Pay' }],
  records: [
    { kind: 'heading', id: '', section: 0, anchor: 'paragraph-1', text: 'Pay of staff', topics: [] },
    {
      kind: 'paragraph',
      id: '1',
      section: 0,
      anchor: 'paragraph-1',
      text: 'Staff said "pay, please".',
      topics: [0],
    },
    { kind: 'paragraph', id: '2', section: 0, anchor: 'paragraph-2', text: 'Pay.', topics: [] },
    { kind: 'action', id: '1', section: 0, anchor: 'action-1', text: 'Pay staff.', topics: [] },
    { kind: 'cover', id: '', section: -1, anchor: '', text: 'The report', topics: [] },
  ],
};
const entries = prepareScan(index);
const find = (query: string) => scan(entries, parseQuery(query));
const addressOf = ({ record }: Hit) => `https://example.org/first/#${record.anchor}`;

describe('what was found, in words', () => {
  it('counts by kind and agrees in number', () => {
    expect(describeFind(find('pay'), parseQuery('pay'))).toBe(
      '2 paragraphs, 1 action and 1 heading mention “pay”',
    );
    expect(describeFind(find('please'), parseQuery('"please"'))).toBe('1 paragraph mentions “please”');
    expect(describeFind(find('pay staff'), parseQuery('pay staff'))).toBe(
      '1 paragraph, 1 action and 1 heading hold every word of “pay staff”',
    );
  });

  it('says how many more use related forms', () => {
    expect(describeRelated([], find('pay'))).toBe('');
    expect(describeRelated(find('please'), find('staff'))).toBe('1 more uses related forms');
    expect(describeRelated(find('staff'), [])).toBe('1 paragraph, 1 action and 1 heading use related forms');
  });

  it('names records and the kinds there are', () => {
    expect(index.records.map(nameRecord)).toEqual([
      'Heading',
      'Paragraph 1',
      'Paragraph 2',
      'Action 1',
      'Line of the cover',
    ]);
    expect(listKinds(index.records).map(({ title }) => title)).toEqual([
      'Paragraphs',
      'Actions',
      'Headings',
      'Lines of the cover',
    ]);
  });
});

describe('results taken away', () => {
  it('are exact quotations with place, source and address', () => {
    expect(quoteHits(find('please'), index, 'The report, 2001', addressOf)).toBe(
      '“Staff said "pay, please".” (paragraph 1, First)\nThe report, 2001\nhttps://example.org/first/#paragraph-1',
    );
  });

  it('are a table that any spreadsheet reads', () => {
    expect(tabulateHits(find('please'), index, addressOf)).toBe(
      '\uFEFFkind,number,section,text,address\r\n' +
        'paragraph,1,First,"Staff said ""pay, please"".",https://example.org/first/#paragraph-1\r\n',
    );
  });
});

describe('a place', () => {
  it('is found when the report has its number', () => {
    expect(findPlace(parseQuery('para 2'), index)?.text).toBe('Pay.');
    expect(findPlace(parseQuery('action 1'), index)?.text).toBe('Pay staff.');
    expect(findPlace(parseQuery('para 3'), index)).toBeUndefined();
    expect(findPlace(parseQuery('pay'), index)).toBeUndefined();
  });
});

describe('a walk through results', () => {
  const hits = find('pay');

  it('knows what is before and after', () => {
    const step = findStep(hits, ({ record }) => record.id === '1' && record.kind === 'paragraph');
    expect([step.at, step.count]).toEqual([2, 4]);
    expect(step.previous?.record.kind).toBe('heading');
    expect(step.next?.record.anchor).toBe('paragraph-2');
  });

  it('starts at either end from elsewhere', () => {
    const step = findStep(hits, () => false);
    expect([step.at, step.previous, step.next]).toEqual([0, hits[3], hits[0]]);
  });
});

describe('the records of a report', () => {
  const records = listReportRecords(realReport.cover, [realReport]);

  it('hold every paragraph, action, heading, grade, judgement and line of the cover', () => {
    const count = (kind: string) => records.filter((record) => record.kind === kind).length;
    expect(count('paragraph')).toBe(84);
    expect(count('action')).toBe(19);
    expect(count('grade')).toBe(4);
    expect(count('judgement')).toBe(4);
    expect(count('heading')).toBe(realReport.sections.length + 3 + 1);
    expect(records.some(({ kind, text }) => kind === 'cover' && text === realReport.cover.title)).toBe(true);
  });

  it('are scanned first unless the text is long', () => {
    const short = { sections: [], topics: [], records };
    expect(chooseFirstEngine(short)).toBe('scan');
    expect(chooseFirstEngine({ ...short, records: Array.from({ length: 10 }, () => records).flat() })).toBe(
      'pagefind',
    );
  });
});

describe("the engine's record", () => {
  it('opens in context and carries filters and its place in the order', () => {
    const [, paragraph, , , cover] = index.records;
    expect(paragraph && engineRecord(paragraph, 1, index, 'en')).toEqual({
      url: '/first/#paragraph-1',
      content: 'Staff said "pay, please".',
      language: 'en',
      meta: {
        kind: 'paragraph',
        id: '1',
        anchor: 'paragraph-1',
        section: 'first',
        sectionTitle: 'First',
        order: '1',
      },
      filters: { kind: ['paragraph'], section: ['first'], topic: ['pay'] },
      sort: { order: '000001' },
    });
    expect(cover && engineRecord(cover, 4, index, 'en')).toMatchObject({
      url: '/about/',
      filters: { section: [] },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { engineRecord } from '../../src/search/index/engine-record';
import { findNamedUnit } from '../../src/search/scan/find-named-unit';
import { parseQuery } from '../../src/search/scan/query';
import { listReportRecords } from '../../src/search/index/report-records';
import { prepareScan, scan } from '../../src/search/scan/scan';
import { isLongText, type SearchIndex } from '../../src/search/scan/search-index';
import { describeOtherNames, describeOwn, describeRelated } from '../../src/search/rest-wording';
import { findStep } from '../../src/search/scan/walk';
import { describeFind, listKinds, nameRecord, describeUnits } from '../../src/search/wording';
import { ferriesReport } from '../support/reports/ferries';

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
    expect(describeUnits(index.records)).toBe('2 paragraphs, 1 action');
    const improvements = index.records.map((record) =>
      record.kind === 'action' ? { ...record, kind: 'improvement' } : record,
    );
    expect(describeUnits(improvements)).toBe('2 paragraphs, 1 improvement');
  });

  it('counts what else there is where no paragraph does', () => {
    expect(describeFind(find('report'), parseQuery('report'))).toBe('1 line of the cover mentions “report”');
  });

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

describe('a place', () => {
  it('is found when the report has its number', () => {
    expect(findNamedUnit(parseQuery('para 2'), index)?.text).toBe('Pay.');
    expect(findNamedUnit(parseQuery('action 1'), index)?.text).toBe('Pay staff.');
    expect(findNamedUnit(parseQuery('para 3'), index)).toBeUndefined();
    expect(findNamedUnit(parseQuery('pay'), index)).toBeUndefined();
  });
});

// Every series was taken to be asked for by its word: "R1" searched for a word that is nowhere.
describe('a label of another series', () => {
  const numbered = (kind: string, id: string) => ({ kind, id, section: 0, anchor: '', text: id, topics: [] });
  const labels: SearchIndex = {
    ...index,
    records: [...index.records, numbered('recommendation', 'R1'), numbered('term', 'R2')],
  };

  it('names its unit as printed, in any capitals, and nothing that this site has added', () => {
    for (const text of ['R1', 'r1'])
      expect([text, findNamedUnit(parseQuery(text), labels)?.kind]).toEqual([text, 'recommendation']);
    for (const text of ['R2', 'R3']) expect(findNamedUnit(parseQuery(text), labels)).toBeUndefined();
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
  const records = listReportRecords(ferriesReport, [ferriesReport]);

  it('hold every paragraph, action, heading, grade, judgement and line of the cover', () => {
    const count = (kind: string) => records.filter((record) => record.kind === kind).length;
    expect(count('paragraph')).toBe(30);
    expect(count('action')).toBe(9);
    expect(count('grade')).toBe(4);
    expect(count('judgement')).toBe(4);
    expect(count('heading')).toBe(ferriesReport.sections.length + 3 + 1);
    expect(records.some(({ kind, text }) => kind === 'cover' && text === ferriesReport.cover.title)).toBe(
      true,
    );
  });

  it('are scanned first unless the text is long', () => {
    expect(isLongText(records)).toBe(false);
    expect(isLongText(Array.from({ length: 60 }, () => records).flat())).toBe(true);
  });
});

describe("the engine's record", () => {
  it('holds the words and what is shown with them, under an address of its own', () => {
    const [, paragraph, , , cover] = index.records;
    expect(paragraph && engineRecord(paragraph, 1, index, 'en')).toEqual({
      url: '/1/',
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
    });
    expect(cover && engineRecord(cover, 4, index, 'en')).toMatchObject({ url: '/4/', meta: { section: '' } });
  });
});

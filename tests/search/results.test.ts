import { describe, expect, it } from 'vitest';
import { countHits } from '../../src/search/scan/counts';
import { narrow } from '../../src/search/scan/narrow';
import { cutPassage } from '../../src/search/scan/passage';
import { listTermRecords } from '../../src/search/index/site-records';
import { parseQuery } from '../../src/search/scan/query';
import { prepareScan, scan } from '../../src/search/scan/scan';
import { packIndex, unpackIndex } from '../../src/search/index/packed-index';
import type { SearchIndex } from '../../src/search/scan/search-index';
import { readState, writeState } from '../../src/search/search-state';

const index: SearchIndex = {
  sections: [
    { slug: 'first', title: 'First' },
    { slug: 'second', title: 'Second' },
  ],
  topics: [{ slug: 'work', title: 'Work' }],
  records: [
    { kind: 'paragraph', id: '1', section: 0, anchor: 'paragraph-1', text: 'Staff.', topics: [0] },
    { kind: 'action', id: '1', section: 0, anchor: 'action-1', text: 'Train staff, and staff.', topics: [] },
    {
      kind: 'paragraph',
      id: '2',
      section: 1,
      anchor: 'paragraph-2',
      text: 'Some of the staff stay.',
      topics: [0],
    },
    { kind: 'heading', id: '', section: 1, anchor: '', text: 'Second', topics: [] },
  ],
};
const hits = scan(prepareScan(index), parseQuery('staff'));
const all = { section: '', kind: '', topic: '', sort: 'report' } as const;
const ids = (narrowed: typeof hits) => narrowed.map(({ record }) => record.anchor);

describe('the index file', () => {
  it('gives the index back', () => {
    expect(unpackIndex(packIndex(index))).toEqual(index);
    const quoting = listTermRecords([
      {
        id: 'wp',
        name: 'WP',
        forms: [],
        also: [],
        explanations: [{ voice: 'report', paragraph: '2', quote: 'a wage plan' }],
      },
      {
        id: 'pay',
        name: 'Pay',
        forms: [],
        also: [],
        explanations: [{ voice: 'site', text: 'What “pay” is.' }],
      },
    ]);
    const site = { sections: [], topics: [], records: quoting };
    expect(unpackIndex(packIndex(site))).toEqual(site);
  });

  it('is refused when it is something else', () => {
    for (const wrong of ['', '<!doctype html>', '{}', 'null', '{"sections":[]']) {
      expect(() => unpackIndex(wrong)).toThrow();
    }
  });
});

describe('results', () => {
  it('stand in the order of the report or by relevance', () => {
    expect(ids(narrow(hits, index, all))).toEqual(['paragraph-1', 'action-1', 'paragraph-2']);
    expect(ids(narrow(hits, index, { ...all, sort: 'relevance' }))[0]).toBe('action-1');
  });

  it('are narrowed by section, kind and topic', () => {
    expect(ids(narrow(hits, index, { ...all, section: 'second' }))).toEqual(['paragraph-2']);
    expect(ids(narrow(hits, index, { ...all, kind: 'action' }))).toEqual(['action-1']);
    expect(ids(narrow(hits, index, { ...all, topic: 'work', section: 'first' }))).toEqual(['paragraph-1']);
    expect(ids(narrow(hits, index, { ...all, topic: 'unknown' }))).toEqual([]);
  });

  it('are counted by section, kind and topic', () => {
    const counts = countHits(hits, index);
    expect([...counts.section]).toEqual([
      ['first', 2],
      ['second', 1],
    ]);
    expect([...counts.kind]).toEqual([
      ['paragraph', 2],
      ['action', 1],
    ]);
    expect([...counts.topic]).toEqual([['work', 2]]);
  });
});

describe('a passage', () => {
  const text = `${'Words before it. '.repeat(60)}The mark stands here. ${'Words after it. '.repeat(60)}`;
  const start = text.indexOf('mark');

  it('is cut between words around its marks, and says where', () => {
    const pieces = cutPassage({ text }, [{ start, end: start + 4 }]);
    expect(pieces[0]).toEqual({ kind: 'gap', text: '…', quoted: false });
    expect(pieces.at(-1)).toEqual({ kind: 'gap', text: '…', quoted: false });
    expect(pieces.filter(({ kind }) => kind === 'mark')).toEqual([
      { kind: 'mark', text: 'mark', quoted: false },
    ]);
    const words = pieces.flatMap(({ kind, text: piece }) => (kind === 'gap' ? [] : [piece])).join('');
    expect(text).toContain(` ${words} `);
    expect(words.length).toBeLessThanOrEqual(340);
  });

  it('is whole when the text is short', () => {
    expect(cutPassage({ text: 'A mark.' }, [{ start: 2, end: 6 }])).toEqual([
      { kind: 'text', text: 'A ', quoted: false },
      { kind: 'mark', text: 'mark', quoted: false },
      { kind: 'text', text: '.', quoted: false },
    ]);
  });

  // Seeing a quotation mark go by was enough as long as every passage began before its quotation.
  it('knows what is quoted where it begins inside a quotation, and quotation marks of the site quote nothing', () => {
    const said = 'Staff: 12%. ';
    const quoted = `“${'Words of the report. '.repeat(30)}The mark.”`;
    const record = {
      text: `${said}${quoted} So “said” we.`,
      quotes: [{ start: said.length, end: said.length + quoted.length }],
    };
    const at = record.text.indexOf('mark');
    const pieces = cutPassage(record, [{ start: at, end: at + 4 }]).map((piece) => [
      piece.quoted,
      piece.text,
    ]);
    expect(pieces.slice(0, 2)).toEqual([
      [false, '…'],
      [true, expect.stringMatching(/^(Words|of|the|report\.) .*The $/)],
    ]);
    expect(pieces.slice(2)).toEqual([
      [true, 'mark'],
      [true, '.”'],
      [false, ' So “said” we.'],
    ]);
  });
});

describe('the address of a search', () => {
  it('says all of it, and nothing at its default', () => {
    const state = {
      q: 'agency staff',
      section: 'first',
      kind: 'action',
      topic: 'work',
      sort: 'report',
    } as const;
    expect(writeState(state)).toBe('?q=agency+staff&section=first&kind=action&topic=work&sort=report');
    expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
    expect(writeState(readState(new URLSearchParams('?sort=odd&other=1')))).toBe('');
  });
});

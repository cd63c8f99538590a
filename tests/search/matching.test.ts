import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/scan/query';
import { scanRelated } from '../../src/search/scan/related';
import { prepareScan, scan } from '../../src/search/scan/scan';
import type { SearchIndex } from '../../src/search/scan/search-index';
import { explainNothing } from '../../src/search/scan/suggestions';

/** An index of these texts, as paragraphs 1, 2, 3 … */
function indexOf(texts: readonly string[]): SearchIndex {
  const records = texts.map((text, index) => ({
    kind: 'paragraph' as const,
    id: String(index + 1),
    section: 0,
    anchor: `paragraph-${index + 1}`,
    text,
    topics: [],
  }));
  return { sections: [{ slug: 'one', title: 'One' }], topics: [], records };
}

/** What a query marks in one text. */
function marked(text: string, query: string): readonly string[] {
  const hits = scan(prepareScan(indexOf([text])), parseQuery(query));
  return hits.flatMap(({ ranges }) => ranges.map(({ start, end }) => text.slice(start, end)));
}

describe('a mention', () => {
  it('is marked to the letter, whatever was typed', () => {
    expect(marked('Multi-agency work, and multi agency work.', 'MULTIAGENCY')).toEqual(['Multi-agency']);
    expect(marked('Multi-agency work, and multi agency work.', 'multi-agency')).toEqual([
      'Multi-agency',
      'multi agency',
    ]);
    expect(marked('The child’s view; the CHILD; a child.', 'child')).toEqual(['child’s', 'CHILD', 'child']);
    expect(marked('A café, and Cafe\u0301s.', 'cafe')).toEqual(['café', 'Cafe\u0301s']);
  });

  it('is an acronym with its plural, and no longer word', () => {
    expect(marked('CAFs, a CAF, the cafeteria.', 'CAF')).toEqual(['CAFs', 'CAF']);
    expect(marked('CAFs, a CAF, the cafeteria.', 'CAFs')).toEqual(['CAFs', 'CAF']);
  });

  it('is the word in the singular or the plural, whichever was typed', () => {
    expect(marked('Caseloads grew; one caseload did not.', 'caseload')).toEqual(['Caseloads', 'caseload']);
    expect(marked('Caseloads grew; one caseload did not.', 'caseloads')).toEqual(['Caseloads', 'caseload']);
    expect(marked('A child, the children’s views, childhood.', 'child')).toEqual(['child', 'children’s']);
    expect(marked('A child’s view, its children, and childhood.', 'children')).toEqual([
      'child’s',
      'children',
    ]);
    expect(marked('Social workers; the social worker’s work.', '"social worker"')).toEqual([
      'Social workers',
      'social worker’s',
    ]);
    expect(marked('re-referrals', 'rereferral')).toEqual(['re-referrals']);
    expect(marked('a childminder', 'child-minders')).toEqual(['childminder']);
  });

  it('is no other form of the word', () => {
    expect(marked('monitored, monitoring, a monitor, monitors', 'monitor')).toEqual(['monitor', 'monitors']);
    expect(marked('young people and one person', 'person')).toEqual(['person']);
  });

  it('is a word of a phrase only where the phrase stands', () => {
    expect(marked('abuse that is domestic; domestic abuse', '"domestic abuse"')).toEqual(['domestic abuse']);
  });

  it('finds a word that one side writes with a hyphen and the other without', () => {
    expect(marked('emotional wellbeing', 'well-being')).toEqual(['wellbeing']);
    expect(marked('emotional well-being and re-referrals', 'wellbeing rereferrals')).toEqual([
      'well-being',
      're-referrals',
    ]);
    expect(marked('have been re-designed within', '"been redesigned within"')).toEqual([
      'been re-designed within',
    ]);
  });

  it('is whole: a number is not part of another', () => {
    expect(marked('13% in 2013, 1,531 of 46,237, aged 0-19, 24.5%', '13')).toEqual(['13%']);
    expect(marked('13% in 2013, 1,531 of 46,237, aged 0-19, 24.5%', '531')).toEqual([]);
    expect(marked('13% in 2013, 1,531 of 46,237, aged 0-19, 24.5%', '1531')).toEqual(['1,531']);
    expect(marked('13% in 2013, 1,531 of 46,237, aged 0-19, 24.5%', '0-19')).toEqual(['0-19']);
    expect(marked('13% in 2013, 1,531 of 46,237, aged 0-19, 24.5%', '24')).toEqual([]);
  });
});

describe('relevance', () => {
  it('puts first where the words stand together, then where they stand often', () => {
    const texts = [
      'Staff of an agency.',
      'Agency staff left.',
      'Staff and staff and staff of an agency or agency.',
    ];
    const hits = scan(prepareScan(indexOf(texts)), parseQuery('agency staff'));
    const order = [...hits].sort((a, b) => b.score - a.score).map(({ record }) => record.id);
    expect(order).toEqual(['2', '3', '1']);
  });
});

describe('related forms', () => {
  it('are listed once, and never what is already a mention', () => {
    const entries = prepareScan(
      indexOf(['A referral.', 'Two referrals of one referral.', 'They refer.', 'A cafeteria.']),
    );
    const query = parseQuery('referral');
    const mentions = scan(entries, query);
    expect(mentions.map(({ record }) => record.id)).toEqual(['1', '2']);
    expect(scanRelated(entries, query, mentions).map(({ record }) => record.id)).toEqual(['3']);
  });
});

describe('help when nothing is found', () => {
  it('names each word, how often it is mentioned, and the nearest words of the text', () => {
    const entries = prepareScan(indexOf(['The agency and its agencies.', 'Supervision of an agency.']));
    expect(explainNothing(entries, parseQuery('agenci supervison agency'))).toEqual([
      {
        word: 'agenci',
        count: 0,
        related: 2,
        near: [
          { word: 'agencies', count: 1 },
          { word: 'agency', count: 2 },
        ],
      },
      { word: 'supervison', count: 0, related: 0, near: [{ word: 'Supervision', count: 1 }] },
      { word: 'agency', count: 2, related: 0, near: [] },
    ]);
  });

  it('suggests nothing that is far away', () => {
    const entries = prepareScan(indexOf(['The agency.']));
    expect(explainNothing(entries, parseQuery('zebra'))).toEqual([
      { word: 'zebra', count: 0, related: 0, near: [] },
    ]);
  });
});

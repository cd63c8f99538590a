import { describe, expect, it } from 'vitest';
import { checkSiteNotes, listNotesBeside, type SiteNote, type NotedWords } from '../../src/declared/note.ts';
import { ferriesReport as report } from '../support/reports/ferries.ts';

const stops = (place: NotedWords): SiteNote => ({
  kind: 'as-in-source',
  id: 'stops',
  places: [place],
  text: 'Two.',
});
const figures: SiteNote = {
  kind: 'two-figures',
  id: 'figures',
  places: [
    { paragraph: '19', quote: '… 34% in March 2015.' },
    { action: '5', quote: '… by telephone' },
  ],
  text: 'Both.',
};

describe('checkNotes', () => {
  it('accepts words that stand in a paragraph or an action', () => {
    expect(
      checkSiteNotes(report, [stops({ paragraph: '19', quote: 'More masters has meant …' }), figures]),
    ).toEqual([]);
  });

  it('refuses words that are not in the paragraph, and shows the nearest', () => {
    expect(checkSiteNotes(report, [stops({ paragraph: '20', quote: 'More masters has' })])).toEqual([
      {
        entry: 'stops',
        problem: 'found the words "More masters has", expected words that stand in paragraph 20.',
        hint: expect.stringMatching(/^The nearest words there are ".+"\.$/),
      },
    ]);
  });

  it('refuses words that stand inside a sentence without ellipses, and ellipses alone', () => {
    expect(checkSiteNotes(report, [stops({ paragraph: '19', quote: 'masters has meant' })])).toHaveLength(1);
    expect(checkSiteNotes(report, [stops({ paragraph: '19', quote: '…  …' })])).toHaveLength(1);
  });

  it('refuses words that are not in the action', () => {
    expect(checkSiteNotes(report, [stops({ action: '5', quote: 'lamps' })])[0]?.problem).toBe(
      'found the words "lamps", expected words that stand in action 5.',
    );
  });

  it('refuses a paragraph or an action that is not there', () => {
    expect(checkSiteNotes(report, [stops({ action: '10', quote: 'lamps' })])).toEqual([
      {
        entry: 'stops',
        problem: 'found action 10, expected one of 1 to 9.',
        hint: 'Name the action that holds the words "lamps".',
      },
    ]);
    expect(checkSiteNotes(report, [stops({ paragraph: '31', quote: 'x' })])[0]?.problem).toBe(
      'found paragraph 31, expected one of 1 to 30.',
    );
  });

  it('refuses blank words', () => {
    expect(checkSiteNotes(report, [stops({ paragraph: '19', quote: ' ' })])).toHaveLength(1);
  });
});

describe('listNotesBeside', () => {
  it('puts a note beside each of its places and nowhere else', () => {
    expect(listNotesBeside(report, [figures], { kind: 'paragraph', label: '19' })).toEqual([figures]);
    expect(listNotesBeside(report, [figures], { kind: 'action', label: '5' })).toEqual([figures]);
    expect(listNotesBeside(report, [figures], { kind: 'paragraph', label: '5' })).toEqual([]);
    expect(listNotesBeside(report, [figures], { kind: 'action', label: '19' })).toEqual([]);
  });
});

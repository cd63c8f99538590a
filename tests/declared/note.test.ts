import { describe, expect, it } from 'vitest';
import { checkNotes, listNotesBeside, type Note, type Place } from '../../src/declared/note';
import { realReport as report } from '../support/reports/real-report';

const stops = (place: Place): Note => ({ kind: 'as-in-source', id: 'stops', places: [place], text: 'Two.' });
const figures: Note = {
  kind: 'two-figures',
  id: 'figures',
  places: [
    { paragraph: '61', quote: '… 32% in February 2012.' },
    { action: '9', quote: '… advocacy service' },
  ],
  text: 'Both.',
};

describe('checkNotes', () => {
  it('accepts words that stand in a paragraph or an action', () => {
    expect(checkNotes(report, [stops({ paragraph: '53', quote: '… supervision..' }), figures])).toEqual([]);
  });

  it('refuses words that are not in the paragraph, and shows the nearest', () => {
    expect(checkNotes(report, [stops({ paragraph: '54', quote: 'supervision..' })])).toEqual([
      {
        entry: 'stops',
        problem: 'found the words "supervision..", expected words that stand in paragraph 54.',
        hint: expect.stringMatching(/^The nearest words there are ".+"\.$/),
      },
    ]);
  });

  it('refuses words that stand inside a sentence without ellipses, and ellipses alone', () => {
    expect(checkNotes(report, [stops({ paragraph: '53', quote: 'informal supervision..' })])).toHaveLength(1);
    expect(checkNotes(report, [stops({ paragraph: '53', quote: '…  …' })])).toHaveLength(1);
  });

  it('refuses words that are not in the action', () => {
    expect(checkNotes(report, [stops({ action: '9', quote: 'fathers' })])[0]?.problem).toBe(
      'found the words "fathers", expected words that stand in action 9.',
    );
  });

  it('refuses a paragraph or an action that is not there', () => {
    expect(checkNotes(report, [stops({ action: '20', quote: 'fathers' })])).toEqual([
      {
        entry: 'stops',
        problem: 'found action 20, expected one of 1 to 19.',
        hint: 'Name the action that holds the words "fathers".',
      },
    ]);
    expect(checkNotes(report, [stops({ paragraph: '85', quote: 'x' })])[0]?.problem).toBe(
      'found paragraph 85, expected one of 1 to 84.',
    );
  });

  it('refuses blank words', () => {
    expect(checkNotes(report, [stops({ paragraph: '53', quote: ' ' })])).toHaveLength(1);
  });
});

describe('listNotesBeside', () => {
  it('puts a note beside each of its places and nowhere else', () => {
    expect(listNotesBeside(report, [figures], { kind: 'paragraph', label: '61' })).toEqual([figures]);
    expect(listNotesBeside(report, [figures], { kind: 'action', label: '9' })).toEqual([figures]);
    expect(listNotesBeside(report, [figures], { kind: 'paragraph', label: '9' })).toEqual([]);
    expect(listNotesBeside(report, [figures], { kind: 'action', label: '61' })).toEqual([]);
  });
});

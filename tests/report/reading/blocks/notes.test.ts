import { describe, expect, it } from 'vitest';
import { listCalls } from '../../../../src/report/note-calls';
import { readLines, refusalOf } from '../../../support/reports/read-lines';

const callsOf = (lines: readonly string[]) =>
  listCalls(readLines(lines)).map(({ line, mark, note }) => `${line}: ${mark} → ${note?.key ?? 'none'}`);

describe('a call for a note', () => {
  it('belongs to the next note with its mark, because numbers begin again', () => {
    expect(
      callsOf([
        '## Part',
        '1. One<sup>1</sup> and',
        '<sup>1</sup> First.',
        'two.<sup>1</sup>',
        '<sup>1</sup> Second.',
      ]),
    ).toEqual(['3: 1 → 1', '5: 1 → 1-2']);
  });

  it('may stand in headings, lists, tables, quotations and on the cover', () => {
    expect(
      callsOf([
        'Subject<sup>*</sup>',
        '## Part<sup>1</sup>',
        '1. One.<sup>2, 3</sup>',
        '- a<sup>4</sup>',
        '> b<sup>5</sup>',
        'c\td<sup>6</sup>',
        '<sup>*</sup> N',
        ...['1', '2', '3', '4', '5', '6'].map((mark) => `<sup>${mark}</sup> N`),
      ]),
    ).toEqual(['2: * → *', '3: 1 → 1', '4: 2 → 2', '4: 3 → 3', '5: 4 → 4', '6: 5 → 5', '7: 6 → 6']);
  });

  it('stands alone where a report has no notes', () => {
    expect(callsOf(['## Part', '1. One.<sup>1</sup>'])).toEqual(['3: 1 → none']);
  });

  it('is no ordinal number', () => {
    expect(callsOf(['## Part', '1. The 21<sup>st</sup> of May.'])).toEqual([]);
  });
});

describe('notes that are refused', () => {
  it('lack their mark', () => {
    expect(refusalOf(['## Part', '1. One.', '<sup>1</sup> First.'])).toEqual({
      message: 'line 4: expected a mark for every note but found note 1, which nothing calls for.',
      hint: 'Look for a lost note or mark. If the published report has this fault, accept "note-without-mark" at this line.',
    });
  });

  it('are lost', () => {
    const lines = ['## Part', '1. One<sup>1</sup> and two.<sup>2</sup>', '<sup>1</sup> First.'];
    expect(refusalOf(lines)).toEqual({
      message: 'line 3: expected a note for every mark but found a call for note 2, which is not there.',
      hint: 'Look for a lost note or mark. If the published report has this fault, accept "mark-without-note" at this line.',
    });
    expect(readLines(lines, { accepted: [{ line: 3, fault: 'mark-without-note' }] }).faults).toEqual([
      { line: 3, kind: 'mark-without-note', found: 'a call for note 2, which is not there' },
    ]);
  });
});

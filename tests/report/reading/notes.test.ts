import { describe, expect, it } from 'vitest';
import { listCalls, marksAt } from '../../../src/report/note-calls.ts';
import { readLines, refusalOf } from '../../support/reports/read-lines.ts';
import { plainText } from '../../../src/report/blocks.ts';
import { listParagraphs } from '../../../src/report/units.ts';
import { readReport } from '../../../src/report/reading/read-report.ts';

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

  it('may stand at the end of the title, and of the line below it past the note of the title', () => {
    const { cover } = readReport(
      [
        '# Title<sup>1</sup>',
        '<sup>1</sup> First.',
        'Subject<sup>2</sup>',
        '<sup>2</sup> N',
        '## Part',
        '1. One.',
      ].join('\n'),
    );
    expect(cover.subject?.text).toBe('Subject');
    expect([1, 2, 3].map((line) => marksAt(cover, line))).toEqual([['1'], [], ['2']]);
  });

  it('stands alone where a report has no notes', () => {
    expect(callsOf(['## Part', '1. One.<sup>1</sup>'])).toEqual(['3: 1 → none']);
  });

  it('is no ordinal number', () => {
    expect(callsOf(['## Part', '1. The 21<sup>st</sup> of May.'])).toEqual([]);
  });
});

describe('a note', () => {
  const notesOf = (lines: readonly string[]) =>
    readLines(['## Part', ...lines]).notes.map(({ runs }) => plainText(runs));
  const textOf = (lines: readonly string[]) =>
    listParagraphs(readLines(['## Part', ...lines])).map(({ text }) => text);

  // The second line of a note was once taken for the end of the paragraph that the note stands in.
  it('goes on in the lines right below it, where a blank line sets it apart', () => {
    const lines = ['1. One<sup>1</sup> and', '', '<sup>1</sup> First', 'goes on', 'twice', '', 'two.'];
    expect(notesOf(lines)).toEqual(['First goes on twice']);
    expect(textOf(lines)).toEqual(['One and two.']);
    const both = [
      '1. One<sup>1, 2</sup> and',
      '',
      '<sup>1</sup> First',
      '<sup>2</sup> Second',
      'goes on',
      '',
      'two.',
    ];
    expect(notesOf(both)).toEqual(['First', 'Second goes on']);
  });

  it('is one line where no blank line sets it apart, or one parts it from the next', () => {
    for (const lines of [
      ['1. One<sup>1</sup> and', '<sup>1</sup> First', 'two.'],
      ['1. One<sup>1</sup> and', '', '<sup>1</sup> First', '', 'two.'],
    ]) {
      expect(notesOf(lines)).toEqual(['First']);
      expect(textOf(lines)).toEqual(['One and two.']);
    }
  });

  it('has no heading, number or item for a further line', () => {
    const lines = ['1. One<sup>1</sup>.', '', '<sup>1</sup> First', '2. Two.'];
    expect(notesOf(lines)).toEqual(['First']);
  });
});

describe('notes that are refused', () => {
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

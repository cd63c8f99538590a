import { describe, expect, it } from 'vitest';
import { type PrintedLine, toLine } from '../../../../src/importing/pdf/page/line.ts';
import { lineEndReader } from '../../../../src/importing/pdf/page/line-ends.ts';

const line = (text: string, index: number): PrintedLine =>
  toLine([
    {
      page: 1,
      index,
      text,
      spaced: false,
      x: 70,
      y: 70 + index * 14,
      width: 400,
      size: 12,
      bold: false,
      content: null,
      artifact: false,
      turned: false,
      reference: false,
    },
  ]);

/** What is made of a line end in a document with these other lines. */
function joined(left: string, right: string, ...others: readonly string[]) {
  const { kind, word, certain } = lineEndReader([left, right, ...others].map(line))(left, right);
  return [kind === 'joined' ? word : null, certain];
}

describe('a line end', () => {
  it('keeps the hyphen of a word that has one, and asks where it never stands in a line', () => {
    expect(joined('a well-', 'kept list', 'The well-kept list.')).toEqual(['well-kept', true]);
    expect(joined('a well-', 'kept list')).toEqual(['well-kept', false]);
    // A document that breaks no words: the hyphen is printed, so it stays, though the word is also written without.
    expect(joined('an eco-', 'system', 'The ecosystem. A well-', 'kept one is well-kept.')).toEqual([
      'eco-system',
      false,
    ]);
  });

  it('drops the hyphen where the document breaks its words', () => {
    const others = ['The inspection was a communi-', 'cation, and communication counts.'];
    expect(joined('an inspec-', 'tion', ...others)).toEqual(['inspection', true]);
    expect(joined('an obser-', 'vation', ...others)).toEqual(['observation', false]);
    expect(joined('a soft\u00ad', 'ly set word')).toEqual(['softly', true]);
  });

  it('joins what runs on behind a dash, a number or inside an address', () => {
    expect(joined('in 2015–', '16 it rose')).toEqual(['2015–16', true]);
    expect(joined('some 15-', '51 trillion')).toEqual(['15-51', true]);
    expect(joined('see www.example.org/', 'reports for more')).toEqual(['www.example.org/reports', true]);
  });

  it('leaves words apart that only stand below each other', () => {
    expect(joined('pre-', 'and post-birth care')).toEqual([null, true]);
    expect(joined('cats and', 'dogs')).toEqual([null, true]);
    expect(joined('a dash –', 'and words')).toEqual([null, true]);
  });
});

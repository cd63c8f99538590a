import { describe, expect, it } from 'vitest';
import { cutPassage } from '../../../../src/search/browser/answer/passage.ts';

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

import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/report/parsing/parse-report';
import { plainText } from '../../../src/report/plain-text';
import { listActionGroups, listParagraphs } from '../../../src/report/units';
import { realReport, realText } from '../../support/real-report';
import { alter, smallReport } from '../../support/small-report';

const textOf = (text: string, number: number) =>
  plainText(listParagraphs(parseReport(text))[number - 1]?.runs ?? []);

/** A report without the places its parts stood at. */
function withoutLines(text: string): unknown {
  return JSON.parse(
    JSON.stringify(parseReport(text), (key, value) => (/line$/i.test(key) ? undefined : value)),
  );
}

describe('the small report', () => {
  it('is read as its parts', () => {
    expect(parseReport(smallReport)).toEqual({
      cover: {
        title: 'Review of the town library',
        titleLine: 1,
        authority: 'Example Council',
        authorityLine: 2,
        details: [
          { label: 'Review dates:', value: '3 – 7 June 2019', line: 4 },
          { label: 'Age group', value: 'All', line: 5 },
        ],
        inspected: { from: { year: 2019, month: 6, day: 3 }, to: { year: 2019, month: 6, day: 7 } },
        copyright: { text: '© Example Office 2019', line: 6 },
        copyrightYear: 2019,
        licence: { text: 'This text may be reproduced when its source is stated.', line: 8 },
        notices: [{ text: 'Website: www.example.org', line: 7 }],
      },
      sections: [
        {
          heading: 'What the grades mean',
          line: 17,
          blocks: [
            {
              kind: 'paragraph',
              label: '1',
              runs: [{ kind: 'plain', text: 'These are the grades.' }],
              line: 18,
              joins: [],
            },
            {
              kind: 'scale',
              grades: [
                { name: 'Good', meaning: 'more than enough', line: 19 },
                { name: 'Poor', meaning: 'too little', line: 20 },
              ],
            },
          ],
        },
        {
          heading: 'Opening hours',
          line: 21,
          blocks: [
            {
              kind: 'paragraph',
              label: '2',
              runs: [
                { kind: 'plain', text: 'The opening hours are ' },
                { kind: 'strong', text: 'good' },
                { kind: 'plain', text: '.' },
              ],
              line: 22,
              joins: [],
            },
            {
              kind: 'paragraph',
              label: '3',
              runs: [{ kind: 'plain', text: 'The library opens daily and closes late.' }],
              line: 23,
              joins: [{ line: 24, at: 27 }],
            },
          ],
        },
        {
          heading: 'Improvements',
          line: 25,
          blocks: [
            {
              kind: 'paragraph',
              label: '4',
              runs: [{ kind: 'plain', text: 'The council should act.' }],
              line: 26,
              joins: [],
            },
            {
              kind: 'actions',
              groups: [
                {
                  deadline: 'At once:',
                  line: 27,
                  actions: [
                    { label: '1', runs: [{ kind: 'plain', text: 'mend the roof' }], line: 28, joins: [] },
                    {
                      label: '2',
                      runs: [{ kind: 'plain', text: 'buy more books' }],
                      line: 29,
                      joins: [{ line: 30, at: 8 }],
                    },
                  ],
                },
                {
                  deadline: 'Within a year:',
                  line: 31,
                  actions: [
                    { label: '3', runs: [{ kind: 'plain', text: 'hire a librarian.' }], line: 32, joins: [] },
                  ],
                },
              ],
            },
          ],
        },
        {
          heading: 'Record',
          line: 33,
          blocks: [
            {
              kind: 'record',
              title: 'The town library',
              line: 34,
              judgements: [{ area: 'Opening hours', grade: 'Good', line: 35 }],
            },
          ],
        },
      ],
      omitted: [
        { line: 3, text: '---', reason: 'page-rule' },
        { line: 9, text: '## Contents', reason: 'contents' },
        { line: 10, text: '<b>Review of the town library</b>\t<b>2</b>', reason: 'contents' },
        { line: 11, text: 'What the grades mean\t2', reason: 'contents' },
        { line: 12, text: 'Opening hours\t2', reason: 'contents' },
        { line: 13, text: 'Improvements\t3', reason: 'contents' },
        { line: 14, text: 'Record\t4', reason: 'contents' },
        { line: 15, text: '---', reason: 'page-rule' },
        { line: 16, text: '# Review of the town library', reason: 'repeated-title' },
        { line: 36, text: 'This page is intentionally left blank', reason: 'blank-page' },
      ],
    });
  });
});

describe('a difference that changes nothing', () => {
  it.each([
    { what: 'CRLF line ends', text: realText.replaceAll('\n', '\r\n') },
    { what: 'a byte order mark', text: `\u{FEFF}${realText}` },
    { what: 'trailing spaces', text: realText.replaceAll('\n', ' \u{A0} \n') },
    { what: 'trailing spaces before CRLF', text: realText.replaceAll('\n', '  \r\n') },
    { what: 'a final newline', text: `${realText}\n` },
    { what: 'blank lines at the end', text: `${realText}\n\n \t\n` },
  ])('is $what', ({ text }) => {
    expect(parseReport(text)).toEqual(realReport);
  });

  it('is blank lines, but for the places of the lines', () => {
    expect(withoutLines(realText.replaceAll('\n', '\n\n'))).toEqual(withoutLines(realText));
    expect(withoutLines(realText.replaceAll(/\n{3,}/g, '\n\n'))).toEqual(withoutLines(realText));
  });

  it('is the level and the boldness of a heading', () => {
    const expected = parseReport(smallReport);
    expect(parseReport(alter('## Opening hours', '#### **Opening** hours'))).toEqual(expected);
    expect(parseReport(alter('## Opening hours', '**Opening hours**'))).toEqual(expected);
    expect(parseReport(alter('### At once:', '**At once:**'))).toEqual(expected);
  });

  it('is whether the colon after a label is bold', () => {
    const bold = parseReport(alter('**Age group** All', '**Age group:** All'));
    expect(parseReport(alter('**Age group** All', '**Age group**: All'))).toEqual(bold);
    expect(bold.cover.details.map(({ label }) => label)).toEqual(['Review dates:', 'Age group:']);
  });
});

describe('an unnumbered line', () => {
  it('continues the paragraph above across blank lines, page rules and blank pages', () => {
    const cut = alter(
      'closes late.',
      '',
      '---',
      'This page is intentionally left blank',
      '',
      'Closes late',
      'on',
      '**most** days.',
    );
    const [, , paragraph] = listParagraphs(parseReport(cut));
    expect(paragraph).toEqual({
      kind: 'paragraph',
      label: '3',
      runs: [
        { kind: 'plain', text: 'The library opens daily and Closes late on ' },
        { kind: 'strong', text: 'most' },
        { kind: 'plain', text: ' days.' },
      ],
      line: 23,
      joins: [
        { line: 28, at: 27 },
        { line: 29, at: 39 },
        { line: 30, at: 42 },
      ],
    });
  });

  it.each(['13% of the days.', '25.2% of the days.', '1,531 days.', '2013 was a good year.', '(see below).'])(
    'may begin with a number that is no paragraph number: %s',
    (line) => {
      expect(textOf(alter('closes late.', line), 3)).toBe(`The library opens daily and ${line}`);
    },
  );

  it('keeps the spaces inside it', () => {
    expect(textOf(alter('closes late.', 'closes  late.'), 3)).toBe(
      'The library opens daily and closes  late.',
    );
  });
});

describe('a paragraph', () => {
  it.each([
    'Éclairs are sold.',
    '15 shelves are empty.',
    "'Quiet' hours.",
    '"Quiet" hours.',
    '‘Quiet’ hours.',
    '“Quiet” hours.',
    '**Quiet** hours.',
  ])('may begin so: %s', (words) => {
    expect(textOf(alter('4. The council should act.', `4. ${words}`), 4)).toBe(words.replaceAll('**', ''));
  });

  it('may stand below the list of actions', () => {
    const text = alter('- hire a librarian.', '- hire a librarian.', '5. The end.');
    expect(textOf(text, 5)).toBe('The end.');
    expect(listActionGroups(parseReport(text)).map(({ actions }) => actions.length)).toEqual([2, 1]);
  });
});

describe('the repeated title', () => {
  it('may stand above the first section when the contents list does not name it', () => {
    const text = alter('<b>Review of the town library</b>\t<b>2</b>');
    expect(parseReport(text).omitted.filter(({ reason }) => reason === 'repeated-title')).toHaveLength(1);
  });

  it('may be absent when the contents list does not name it', () => {
    const text = smallReport.split('\n').toSpliced(15, 1).toSpliced(9, 1).join('\n');
    expect(parseReport(text).omitted.filter(({ reason }) => reason === 'repeated-title')).toEqual([]);
  });
});

describe('a grade in bold', () => {
  it('may explain the scale without being a judgement', () => {
    expect(() =>
      parseReport(alter('1. These are the grades.', '1. The best grade is **good**.')),
    ).not.toThrow();
  });

  it('may be part of a longer bold passage', () => {
    expect(() =>
      parseReport(alter('2. The opening hours are **good**.', '2. **The opening hours are Good.**')),
    ).not.toThrow();
  });
});

describe('a text that is cut off', () => {
  it('is refused wherever it ends before its last line', () => {
    const lines = realText.split('\n');
    const lastJudgement = lines.findLastIndex((line) => line.includes('\t'));
    for (let end = 0; end <= lastJudgement; end += 1) {
      expect(() => parseReport(lines.slice(0, end).join('\n')), `the first ${end} lines`).toThrow(
        /^line \d+: expected /,
      );
    }
  });
});

import { describe, expect, it } from 'vitest';
import { listParagraphsOf } from '../../../../src/report/sections';
import { outlineOf, readLines, refusalOf } from '../../../support/reports/read-lines';

const TO_12 = Array.from({ length: 12 }, (_, at) => String(at + 1));
const UP_TO_12 = TO_12.map((label) => `${label}. Words.`);

describe('the number of a paragraph', () => {
  it.each([
    { what: 'plain', lines: ['1. One.', '2. Two.'], labels: ['1', '2'] },
    { what: 'in two parts', lines: ['7.1 One.', '7.2 Two.', '8.1 Three.'], labels: ['7.1', '7.2', '8.1'] },
    { what: 'in two parts with a full stop', lines: ['1.1. One.', '1.2. Two.'], labels: ['1.1', '1.2'] },
    {
      what: 'in three parts',
      lines: ['1.1 One.', '1.1.1 Two.', '1.1.2 Three.', '1.2 Four.'],
      labels: ['1.1', '1.1.1', '1.1.2', '1.2'],
    },
    {
      what: 'lettered',
      lines: ['A.1 One.', 'A.2 Two.', '## Next', 'B.1 Three.'],
      labels: ['A.1', 'A.2', 'B.1'],
    },
    { what: 'without a full stop', lines: ['1 One.', '2 Two.', '3 Three.'], labels: ['1', '2', '3'] },
    {
      what: 'put in later',
      lines: [...UP_TO_12, '12A. Put in.', '12B. Too.', '13. Two.'],
      labels: [...TO_12, '12A', '12B', '13'],
    },
    {
      what: 'put in later in two parts',
      lines: ['1.1 One.', '1.1A Put in.', '1.2 Two.'],
      labels: ['1.1', '1.1A', '1.2'],
    },
    { what: 'of a later chapter', lines: ['1.1 One.', '## Next', '3.1 Two.'], labels: ['1.1', '3.1'] },
  ])('may be $what', ({ lines, labels }) => {
    const found = readLines(['## Part', ...lines])
      .sections.flatMap(listParagraphsOf)
      .map(({ label }) => label);
    expect(found).toEqual(labels);
  });

  it.each([
    {
      what: 'in a cut sentence, out of order',
      lines: ['1. It fell from 60 to', '36. During the year it rose.', '2. Two.'],
      outline: ['[1] It fell from 60 to / 36. During the year it rose.', '[2] Two.'],
    },
    {
      what: 'in a cut sentence, in order by chance',
      lines: ['1. It fell from 60 to', '2. During the year it rose.', '2. Two.', '3. Three.'],
      outline: ['[1] It fell from 60 to / 2. During the year it rose.', '[2] Two.', '[3] Three.'],
    },
    {
      what: 'in a list below a colon',
      lines: ['1. There are two:', '1. Oil.', '2. Gas.', '2. Two.', '3. Three.'],
      outline: ['[1] There are two:', '  1. Oil.', '  2. Gas.', '[2] Two.', '[3] Three.'],
    },
    {
      what: 'in a list that goes further than the paragraphs',
      lines: ['1. There are three:', '1. Oil.', '2. Gas.', '3. Tar.', '2. Two.'],
      outline: ['[1] There are three:', '  1. Oil.', '  2. Gas.', '  3. Tar.', '[2] Two.'],
    },
    {
      what: 'in a quoted clause',
      lines: ['1. It says:', '> “LAW', '1. Be good.', '2. Be kind.”', '2. Two.'],
      outline: ['[1] It says:', '  > “LAW', '  1. Be good.', '  2. Be kind.”', '[2] Two.'],
    },
    {
      what: 'of a list of references',
      lines: ['1. One.', '2. Two.', '## References', '1. A book.', '2. Another book.'],
      outline: ['[1] One.', '[2] Two.', '# References', '1. A book.', '2. Another book.'],
    },
    {
      what: 'without a full stop in a cut sentence',
      lines: ['1. It has', '2 Lamps.', '2. Two.', '3. Three.'],
      outline: ['[1] It has / 2 Lamps.', '[2] Two.', '[3] Three.'],
    },
    {
      what: 'that a sentence begins with, without a full stop',
      lines: ['1 One.', '2 Two.', '30 Lamps burn.', '3 Three.'],
      outline: ['[1] One.', '[2] Two.', '  30 Lamps burn.', '[3] Three.'],
    },
    {
      what: 'with a decimal point in a cut sentence',
      lines: ['1. It rose to', '1.1 million.', '2. Two.'],
      outline: ['[1] It rose to / 1.1 million.', '[2] Two.'],
    },
  ])('is not a number $what', ({ lines, outline }) => {
    expect(outlineOf(['## Part', ...lines])).toEqual(['# Part', ...outline]);
  });
});

describe('numbers begin again', () => {
  const six = ['1. One.', '2. Two.', '3. Three.', '4. Four.', '5. Five.', '6. Six.'];

  it.each([
    { heading: '## Conclusions and recommendations', id: 'conclusion' },
    { heading: '## Summary of recommendations', id: 'recommendation' },
    { heading: '## Annex A: the method', id: 'annex-a-the-method' },
    { heading: '# Second part', id: 'second-part' },
  ])('below "$heading"', ({ heading, id }) => {
    const report = readLines(['## Part', ...six, heading, '1. One.', '2. Two.']);
    expect(report.series.map((series) => series.id)).toEqual(['paragraph', id]);
  });

  it('below several annexes of one name', () => {
    const report = readLines([
      '## Part',
      ...six,
      '### Annex',
      '1. One.',
      '2. Two.',
      '### Annex',
      '1. One.',
      '2. Two.',
    ]);
    expect(report.series.map(({ id }) => id)).toEqual(['paragraph', 'annex', 'annex-2']);
  });

  it('below a declared heading', () => {
    const lines = ['## Part', ...six, '## Findings', '1. One.', '2. Two.'];
    expect(() => readLines(lines)).toThrow('line 10: expected paragraph 7 but found paragraph 1.');
    const report = readLines(lines, { series: [{ heading: 'Findings', word: 'finding' }] });
    expect(report.series).toEqual([
      { id: 'paragraph', word: 'paragraph' },
      { id: 'finding', word: 'finding' },
    ]);
  });

  it('below conclusions that stand first, and below a summary with numbers of its own', () => {
    for (const heading of ['## Conclusions', '## Summary']) {
      const report = readLines([heading, '1. One.', '2. Two.', '## Part', ...six]);
      expect(report.series.at(-1)).toEqual({ id: 'paragraph', word: 'paragraph' });
      expect(report.series).toHaveLength(2);
    }
  });
});

const ONE_FORM = 'All paragraphs of a series are numbered in one form.';
const JOIN = 'If this line continues the text above, join the two lines with a space.';
const accept = (fault: string) => `If the published report has this fault, accept ${fault} at this line.`;

describe('a numbered line that is refused', () => {
  it('is put in after another number than the one above it', () => {
    expect(refusalOf(['## Part', '1. One.', '2. Two.', '1A. Put in.'])).toEqual({
      message: 'line 5: expected paragraph 3 but found paragraph 1A.',
      hint: `Paragraphs must be numbered consecutively. Look for a repeated or misplaced paragraph at this line. ${accept('label-twice')}`,
    });
  });

  it.each([
    {
      what: 'comes after a missing paragraph',
      lines: ['1. One.', '3. Three.'],
      message: 'line 4: expected paragraph 2 but found paragraph 3.',
      hint: `Paragraphs must be numbered consecutively. Look for a missing or merged paragraph above this line. ${accept('missing-label')}`,
    },
    {
      what: 'comes after a missing paragraph of a chapter',
      lines: ['1.1 One.', '1.2 Two.', '1.4 Four.'],
      message: 'line 5: expected paragraph 1.3 but found paragraph 1.4.',
      hint: `Paragraphs must be numbered consecutively. Look for a missing or merged paragraph above this line. ${accept('missing-label')}`,
    },
    {
      what: 'comes after a missing paragraph and has no full stop',
      lines: ['1 One.', '2 Two.', '4 Four.', '5 Five.'],
      message: 'line 5: expected paragraph 3 but found paragraph 4.',
      hint: `Paragraphs must be numbered consecutively. Look for a missing or merged paragraph above this line. ${accept('missing-label')}`,
    },
    {
      what: 'repeats a number',
      lines: ['1. One.', '2. Two.', '2. Two again.'],
      message: 'line 5: expected paragraph 3 but found paragraph 2.',
      hint: `Paragraphs must be numbered consecutively. Look for a repeated or misplaced paragraph at this line. ${accept('label-twice')}`,
    },
    {
      what: 'stands twice where the text breaks off',
      lines: ['1. One and', '1. One and', 'so on.', '2. Two.'],
      message: 'line 4: expected paragraph 2 but found paragraph 1.',
      hint: `Paragraphs must be numbered consecutively. Look for a report that stands twice in the file. ${accept('label-twice')}`,
    },
    {
      what: 'stands twice below a text that breaks off',
      lines: ['1. One and', '2. Two.', '2. Two.', '3. Three.'],
      message: 'line 5: expected paragraph 3 but found paragraph 2.',
      hint: `Paragraphs must be numbered consecutively. Look for a repeated or misplaced paragraph at this line. ${accept('label-twice')}`,
    },
    {
      what: 'is numbered in two parts where the others are not',
      lines: ['1. One.', '1.1 Part of one.', '2. Two.'],
      message: 'line 4: expected paragraph 2 but found "1.1 Part of one.", numbered in another form.',
      hint: `${JOIN} ${ONE_FORM} ${accept('running-text')}`,
    },
    {
      what: 'lacks its full stop',
      lines: ['1. One.', '2 Two.', '3. Three.'],
      message: 'line 4: expected paragraph 2 but found "2 Two.", its number without a full stop.',
      hint: 'Write the full stop. If the published report has none, accept the fault label-without-dot at this line.',
    },
  ])('$what', ({ lines, message, hint }) => {
    expect(refusalOf(['## Part', ...lines])).toEqual({ message, hint });
  });

  it('is missing altogether', () => {
    expect(refusalOf(['## Part', 'Words.'])).toEqual({
      message: 'line 3: expected numbered paragraphs but found the end of the text.',
      hint: 'Write each paragraph on a line of its own that begins with its number: "12. ", "1.12 " or "12 ".',
    });
  });
});

describe('a fault of the published report', () => {
  it.each([
    {
      fault: 'missing-label',
      line: 4,
      lines: ['1. One.', '3. Three.'],
      outline: ['[1] One.', '[3] Three.'],
      found: '3 where 2 would be next',
    },
    {
      fault: 'missing-label',
      line: 3,
      lines: ['2. Two.', '3. Three.'],
      outline: ['[2] Two.', '[3] Three.'],
      found: '2 where 1 would be next',
    },
    {
      fault: 'running-text',
      line: 4,
      lines: ['1. One', '3. Part of one.', '2. Two.', '3. Three.'],
      outline: ['[1] One / 3. Part of one.', '[2] Two.', '[3] Three.'],
      found: 'a line of running text that begins with 3',
    },
    {
      fault: 'label-twice',
      line: 5,
      lines: ['1. One.', '2. Two.', '2. Two again.', '3. Three.'],
      outline: ['[1] One.', '[2] Two.', '[2] Two again.', '[3] Three.'],
      found: '2 again',
    },
    {
      fault: 'label-without-dot',
      line: 4,
      lines: ['1. One.', '2 Two.', '3. Three.'],
      outline: ['[1] One.', '[2] Two.', '[3] Three.'],
      found: '2 without its full stop',
    },
    {
      fault: 'label-without-dot',
      line: 4,
      lines: ['1. One', '2 Two.', '3. Three.'],
      outline: ['[1] One', '[2] Two.', '[3] Three.'],
      found: '2 without its full stop',
    },
    {
      fault: 'running-text',
      line: 4,
      lines: ['1. One', '1.1 Part of one.', '2. Two.'],
      outline: ['[1] One / 1.1 Part of one.', '[2] Two.'],
      found: 'a line of running text that begins with 1.1',
    },
  ] as const)('is published once $fault is accepted by line', ({ fault, line, lines, outline, found }) => {
    const report = readLines(['## Part', ...lines], { accepted: [{ line, fault }] });
    expect(outlineOf(['## Part', ...lines], { accepted: [{ line, fault }] })).toEqual(['# Part', ...outline]);
    expect(report.faults).toEqual([{ line, kind: fault, found }]);
  });

  it('is told in the order of the lines, whatever its kind', () => {
    const lines = ['## Part', '1. One.<sup>1</sup>', '3. Three.<sup>2</sup>', '<sup>1</sup> Note.'];
    const accepted = [
      { line: 4, fault: 'mark-without-note' },
      { line: 4, fault: 'missing-label' },
    ] as const;
    expect(readLines(lines, { accepted }).faults.map(({ kind }) => kind)).toEqual([
      'missing-label',
      'mark-without-note',
    ]);
  });

  it('must be there where it is accepted', () => {
    expect(
      refusalOf(['## Part', '1. One.', '2. Two.'], { accepted: [{ line: 4, fault: 'missing-label' }] }),
    ).toEqual({
      message: 'line 4: expected the accepted fault missing-label but found none.',
      hint: 'Correct the line number of the accepted fault, or remove it.',
    });
  });
});

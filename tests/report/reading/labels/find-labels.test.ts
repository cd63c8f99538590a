import { describe, expect, it } from 'vitest';
import { listParagraphsOf } from '../../../../src/report/sections.ts';
import { outlineOf, readLines } from '../../../support/reports/read-lines.ts';

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
    {
      what: 'lettered without a full stop between',
      lines: ['A1. One.', 'A2: Two.', '## Next', 'B1 Three.'],
      labels: ['A1', 'A2', 'B1'],
    },
    {
      what: 'in brackets',
      lines: ['(1) One.', '(2) Two:', '(a) a', '## Next', '(3) Three.'],
      labels: ['1', '2', '3'],
    },
    { what: 'before a bracket', lines: ['1) One.', '2) Two.', '3) Three.'], labels: ['1', '2', '3'] },
    {
      what: 'with a word',
      lines: ['Para 1. One.', '## Next', 'Para 2. Two.', 'Para 3. Three.'],
      labels: ['1', '2', '3'],
    },
    {
      what: 'in brackets below a short list of another form',
      lines: ['1. Oil.', '(1) One.', '(2) Two.', '## Next', '(3) Three.'],
      labels: ['1', '2', '3'],
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
      what: 'in a quotation that goes on, in order by chance',
      lines: ['1. The note said: ‘Seen at 5.', '2. Seen again.’', '2. Two.', '3. Three.'],
      outline: ['[1] The note said: ‘Seen at 5.', '  2. Seen again.’', '[2] Two.', '[3] Three.'],
    },
    {
      what: 'in a quotation that goes on, out of order',
      lines: ['1. The note said: “Seen at 5.', '7. Seen again.”', '2. Two.'],
      outline: ['[1] The note said: “Seen at 5.', '  7. Seen again.”', '[2] Two.'],
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
      what: 'in brackets in a list',
      lines: ['1. One:', '(1) a', '(2) b', '(3) c', '2. Two:', '(1) a', '(2) b.'],
      outline: ['[1] One:', '  (1) a', '  (2) b', '  (3) c', '[2] Two:', '  (1) a', '  (2) b.'],
    },
    {
      what: 'in brackets in a list inside such a paragraph',
      lines: ['(1) One:', '(1) Oil.', '(2) Gas.', '(2) Two.', '(3) Three.'],
      outline: ['[1] One:', '  (1) Oil.', '  (2) Gas.', '[2] Two.', '[3] Three.'],
    },
    {
      what: 'with a decimal point in a cut sentence',
      lines: ['1. It rose to', '1.1 million.', '2. Two.'],
      outline: ['[1] It rose to / 1.1 million.', '[2] Two.'],
    },
    {
      what: 'with a decimal point before a capital letter in a cut sentence',
      lines: ['1. It rose to', '1.5 Million lamps.', '2. Two.'],
      outline: ['[1] It rose to / 1.5 Million lamps.', '[2] Two.'],
    },
    {
      what: 'of a list above the first paragraph',
      lines: ['The aims are:', '1. to mend lamps;', '2. to light them.', '1. One.', '2. Two.'],
      outline: ['The aims are:', '1. to mend lamps;', '2. to light them.', '[1] One.', '[2] Two.'],
    },
    {
      what: 'of a clause of a law, quoted below a paragraph in two parts',
      lines: ['1.1 The Act says:', '104. Be good.', '105. Be kind.', '1.2 Two.'],
      outline: ['[1.1] The Act says:', '  104. Be good.', '  105. Be kind.', '[1.2] Two.'],
    },
  ])('is not a number $what', ({ lines, outline }) => {
    expect(outlineOf(['## Part', ...lines])).toEqual(['# Part', ...outline]);
  });
});

import { describe, expect, it } from 'vitest';
import { outlineOf, readLines } from '../../../support/reports/read-lines.ts';

/** The blocks below a heading: a numbered paragraph has to stand somewhere, so one stands above it. */
const below = (...lines: readonly string[]) =>
  outlineOf(['## Part', '1. One.', '## Next', ...lines]).slice(3);
const inside = (...lines: readonly string[]) => outlineOf(['## Part', ...lines]).slice(1);

describe('a list', () => {
  it.each([
    {
      what: 'bullets nested by indent',
      lines: ['- a:', '    - b', '        - c', '- d'],
      outline: ['- a:', '  - b', '    - c', '- d'],
    },
    {
      what: 'letters and roman numbers',
      lines: ['(a) one:', '(i) two', '(ii) three', '(b) four'],
      outline: ['(a) one:', '  (i) two', '  (ii) three', '(b) four'],
    },
    {
      what: 'letters up to the ninth',
      lines: ['(h) one', '(i) two', '(j) three'],
      outline: ['(h) one', '(i) two', '(j) three'],
    },
    {
      what: 'bullets below a counted item',
      lines: ['a) one:', '- two', 'b) three'],
      outline: ['a) one:', '  - two', 'b) three'],
    },
    { what: 'other bullets', lines: ['• one', '• two'], outline: ['• one', '• two'] },
  ])('has $what', ({ lines, outline }) => {
    expect(below(...lines)).toEqual(outline);
  });

  it('begins anew where its marks do', () => {
    const [, section] = readLines([
      '## Part',
      '1. One.',
      '## Next',
      '(a) one',
      '(b) two.',
      '(a) three',
    ]).sections;
    expect(section?.blocks.map((block) => (block.kind === 'list' ? block.items.length : 0))).toEqual([2, 1]);
  });

  it('is none where a sentence is cut before a bracket or a dash', () => {
    expect(inside('1. It is subject to section', '(a) of the Act.')).toEqual([
      '[1] It is subject to section / (a) of the Act.',
    ]);
    expect(inside('1. It is late', '– very late – again.')).toEqual([
      '[1] It is late / – very late – again.',
    ]);
  });

  it('goes on behind a quotation or a page turn', () => {
    expect(inside('1. Two:', 'i) a time to', '> finish; and', 'ii) a time to begin.')).toEqual([
      '[1] Two:',
      '  i) a time to / finish; and',
      '  ii) a time to begin.',
    ]);
  });
});

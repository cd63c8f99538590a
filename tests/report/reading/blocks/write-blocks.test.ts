import { describe, expect, it } from 'vitest';
import { outlineOf, readLines } from '../../../support/reports/read-lines.ts';

/** The blocks below a heading: a numbered paragraph has to stand somewhere, so one stands above it. */
const below = (...lines: readonly string[]) =>
  outlineOf(['## Part', '1. One.', '## Next', ...lines]).slice(3);
const inside = (...lines: readonly string[]) => outlineOf(['## Part', ...lines]).slice(1);

describe('an unnumbered line', () => {
  it.each([
    {
      what: 'goes on with a paragraph that breaks off',
      lines: ['1. It is', 'Open daily.'],
      outline: ['[1] It is / Open daily.'],
    },
    {
      what: 'goes on behind notes and quotation marks',
      lines: ['1. He said “it”', 'was late.'],
      outline: ['[1] He said “it” / was late.'],
    },
    {
      what: 'stands in a paragraph that has ended',
      lines: ['1. It is.', 'So they say.'],
      outline: ['[1] It is.', '  So they say.'],
    },
    {
      what: 'stands in it also below a full stop and a quotation mark',
      lines: ['1. “It is.”', 'so they say.'],
      outline: ['[1] “It is.”', '  so they say.'],
    },
    {
      what: 'leads on below a colon',
      lines: ['1. It says:', 'nothing.'],
      outline: ['[1] It says:', '  nothing.'],
    },
  ])('$what', ({ lines, outline }) => {
    expect(inside(...lines)).toEqual(outline);
  });

  it('goes on with prose and list items only with a small letter', () => {
    expect(below('Words and', 'more words', 'More words.')).toEqual([
      'Words and / more words',
      'More words.',
    ]);
    expect(below('- an item', 'that goes on', 'Words.')).toEqual(['- an item / that goes on', 'Words.']);
  });

  it('never goes on with a paragraph when it states a copyright', () => {
    expect(readLines(['## Part', '1. One', '© Example Office 2019']).imprint).toHaveLength(1);
  });
});

describe('a quotation', () => {
  it('has paragraphs of its own', () => {
    expect(inside('1. He said:', '> One.', '> Two.', 'And so on.')).toEqual([
      '[1] He said:',
      '  > One.',
      '  > Two.',
      '  And so on.',
    ]);
  });

  it('goes on with a small letter where a page turn cuts it', () => {
    expect(inside('1. He said:', '> One and', '<sup>1</sup> Q1', '> two.<sup>1</sup>')).toEqual([
      '[1] He said:',
      '  > One and / two.^1',
      'note 1: Q1',
    ]);
  });

  it('may have its mark on the blank line between two paragraphs', () => {
    expect(inside('1. He said:', '> One.', '>', '> Two.')).toEqual(['[1] He said:', '  > One.', '  > Two.']);
  });
});

describe('a line of bold words', () => {
  it('is a heading, or text when it ends like a sentence', () => {
    expect(outlineOf(['## Part', '1. One.', '**Next**', '2. Two.', '**That is all.**'])).toEqual([
      '# Part',
      '[1] One.',
      '## Next',
      '[2] Two.',
      '  **That is all.**',
    ]);
  });
});

describe('a table', () => {
  it('keeps its rows as printed', () => {
    expect(inside('1. One:', 'a\tb\tc', 'd\t', '**e**\tf<sup>1</sup>')).toEqual([
      '[1] One:',
      '  | a | b | c',
      '  | d | ',
      '  | **e** | f^1',
    ]);
  });
});

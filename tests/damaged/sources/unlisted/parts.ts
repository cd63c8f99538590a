import { type RefusedSource, titled } from '../../refused-source.ts';

/** Headings, quotations, tables and lines out of place or out of form. */
export const partDamage: readonly RefusedSource[] = [
  {
    what: 'has no heading above its first paragraph',
    text: titled('1. One.'),
    message: 'line 2: expected a heading above the text but found "1. One.".',
    hint: 'Write a heading of its own above the first text of the report, such as "## Introduction".',
  },
  {
    what: 'ends with a heading',
    text: titled('## Part', '1. One.', '## Next'),
    message: 'line 4: expected text below the heading "Next" but found none.',
    hint: 'Look for lost lines below this heading.',
  },
  {
    what: 'has its title again as a heading',
    text: titled('## Part', '1. One.', '# Title', '2. Two.'),
    message: 'line 4: expected the title once above the first section but found "# Title" again.',
    hint: 'Look for a page header above this line, or for a report that stands twice in the file.',
  },
  {
    what: 'has a running head in a paragraph',
    text: titled('## Part', '1. One and', 'PART', 'two.'),
    message: 'line 4: expected text but found the running head "PART".',
    hint: 'Remove the headers and footers of pages. If the line is a heading, write # signs before it, or accept the fault heading-without-mark at this line.',
  },
  {
    what: 'has a running head with its page number',
    text: titled('## Part', '1. One and', '12 Title', 'two.'),
    message: 'line 4: expected text but found the running head "12 Title".',
    hint: 'Remove the headers and footers of pages. If the line is a heading, write # signs before it, or accept the fault heading-without-mark at this line.',
  },
  {
    what: 'has a line longer than any paragraph',
    text: titled('## Part', `1. ${'x'.repeat(20_000)}`),
    message: `line 3: expected a line of at most 20000 characters but found 20003: "1. ${'x'.repeat(77)}…".`,
    hint: 'Begin each paragraph, heading and list item on a line of its own.',
  },
  {
    what: 'has an indented line that is no list item',
    text: titled('## Part', '1. One.', '    two'),
    message:
      'line 4: expected a line that begins with its first word but found one that begins with white space.',
    hint: 'Remove the white space. If the line is part of a table, write the missing cell before the tab.',
  },
  {
    what: 'has HTML in a cell',
    text: titled('## Part', '1. One.', 'a\t<b>b</b>'),
    message: 'line 4: expected text but found HTML: "<b>b</b>".',
    hint: 'Remove the tag and keep its words.',
  },
  {
    what: 'has HTML on the further line of a note',
    text: titled('## Part', '1. One<sup>1</sup>.', '', '<sup>1</sup> First', '<b>two</b>', '', '2. Two.'),
    message: 'line 6: expected text but found HTML: "<b>two</b>".',
    hint: 'Remove the tag and keep its words.',
  },
  {
    what: 'has a row without its first cell beside no other row',
    text: titled('## Part', '1. One.', '\tTwo.'),
    message:
      'line 4: expected a line that begins with its first word but found one that begins with white space.',
    hint: 'Remove the white space. If the line is part of a table, write the missing cell before the tab.',
  },
];

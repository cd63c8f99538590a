import { alter } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const NO_PAGE_NUMBERS = 'Remove page numbers: they are no part of the text.';
const HEADING_FORM = 'Write a heading as one to six # signs, a space and its words.';
const ITEM_FORM = 'Write each list item as a hyphen, a space and its words.';

/** Lines whose marks are of another form, and page numbers. */
export const markDamage: readonly RefusedSource[] = [
  {
    what: 'is a number alone',
    text: alter('closes late.', '7', 'closes late.'),
    message: 'line 24: expected text but found the page number "7".',
    hint: NO_PAGE_NUMBERS,
  },
  {
    what: 'is a page number with its word',
    text: alter('closes late.', 'Page 3', 'closes late.'),
    message: 'line 24: expected text but found the page number "Page 3".',
    hint: NO_PAGE_NUMBERS,
  },
  {
    what: 'is a page number out of all pages',
    text: alter('closes late.', 'page 3 of 12', 'closes late.'),
    message: 'line 24: expected text but found the page number "page 3 of 12".',
    hint: NO_PAGE_NUMBERS,
  },
  {
    what: 'is a page number between dashes',
    text: alter('closes late.', '- 3 -', 'closes late.'),
    message: 'line 24: expected text but found the page number "- 3 -".',
    hint: NO_PAGE_NUMBERS,
  },
  {
    what: 'is a heading without a space',
    text: alter('## Improvements', '##Improvements'),
    message: 'line 25: expected a heading but found "##Improvements".',
    hint: HEADING_FORM,
  },
  {
    what: 'is a heading of seven levels',
    text: alter('## Improvements', '####### Improvements'),
    message: 'line 25: expected a heading but found "####### Improvements".',
    hint: HEADING_FORM,
  },
  {
    what: 'is a heading without words',
    text: alter('## Improvements', '##'),
    message: 'line 25: expected a heading but found "##".',
    hint: HEADING_FORM,
  },
  {
    what: 'is a bold line without words',
    text: alter('**Within a year:**', '** **'),
    message: 'line 31: expected a heading but found "** **".',
    hint: HEADING_FORM,
  },
  {
    what: 'is a list item with another mark',
    text: alter('- buy more', '• buy more'),
    message: 'line 29: expected a list item that begins with "- " but found "• buy more".',
    hint: ITEM_FORM,
  },
  {
    what: 'is a list item with an asterisk',
    text: alter('- buy more', '* buy more'),
    message: 'line 29: expected a list item that begins with "- " but found "* buy more".',
    hint: ITEM_FORM,
  },
  {
    what: 'is a list item without a space',
    text: alter('- buy more', '-buy more'),
    message: 'line 29: expected a list item that begins with "- " but found "-buy more".',
    hint: ITEM_FORM,
  },
];

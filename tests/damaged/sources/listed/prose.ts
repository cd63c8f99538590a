import { alter, smallReport } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const NOTHING_ABOVE =
  'Text without a number continues the paragraph or list item above it, and there is none here. Look for a lost number.';
const NO_RUNNING_HEADS =
  'Remove the headers and footers of pages. If the line is a heading, write # signs before it.';
const ONE_TAB = 'Write a tab between the two cells of a table row.';

/** Lines of running text where none can stand. */
export const proseDamage: readonly RefusedSource[] = [
  {
    what: 'has nothing above it to continue',
    text: alter('## Opening hours', '## Opening hours', 'The library opens daily.'),
    message: 'line 22: expected a numbered paragraph but found "The library opens daily.".',
    hint: NOTHING_ABOVE,
  },
  {
    what: 'follows a deadline',
    text: alter('### At once:', '### At once:', 'soon'),
    message: 'line 28: expected a numbered paragraph but found "soon".',
    hint: NOTHING_ABOVE,
  },
  {
    what: 'follows the record',
    text: `${smallReport}\nThe end`,
    message: 'line 37: expected a numbered paragraph but found "The end".',
    hint: NOTHING_ABOVE,
  },
  {
    what: 'repeats the title',
    text: alter('closes late.', 'Review of the town library', 'closes late.'),
    message: 'line 24: expected text but found the running head "Review of the town library".',
    hint: NO_RUNNING_HEADS,
  },
  {
    what: 'repeats the authority',
    text: alter('closes late.', 'Example Council', 'closes late.'),
    message: 'line 24: expected text but found the running head "Example Council".',
    hint: NO_RUNNING_HEADS,
  },
  {
    what: 'repeats the authority in capitals',
    text: alter('closes late.', 'EXAMPLE COUNCIL', 'closes late.'),
    message: 'line 24: expected text but found the running head "EXAMPLE COUNCIL".',
    hint: NO_RUNNING_HEADS,
  },
  {
    what: 'repeats the authority with a few words',
    text: alter('closes late.', 'Review report: Example Council', 'closes late.'),
    message: 'line 24: expected text but found the running head "Review report: Example Council".',
    hint: NO_RUNNING_HEADS,
  },
  {
    what: 'repeats a heading',
    text: alter('closes late.', 'Improvements', 'closes late.'),
    message: 'line 24: expected text but found the running head "Improvements".',
    hint: NO_RUNNING_HEADS,
  },
  {
    what: 'is the first row of a table that has lost its tab',
    text: alter('Good\tmore than enough', 'Good more than enough'),
    message: 'line 19: expected a table row of two cells but found one cell, "Good more than enough".',
    hint: ONE_TAB,
  },
  {
    what: 'is a later row of a table that has lost its tab',
    text: alter('Poor\ttoo little', 'Poor too little'),
    message: 'line 20: expected a table row of two cells but found one cell, "Poor too little".',
    hint: ONE_TAB,
  },
];

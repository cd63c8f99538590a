import { alter, smallReport } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const LOST_OR_TWICE =
  'Look for a lost paragraph or heading above this line, or for a part that stands twice.';

/** Lists and tables where none can stand. */
export const blockDamage: readonly RefusedSource[] = [
  {
    what: 'is a list item in a section without a list of actions',
    text: alter('closes late.', '- closes late.'),
    message: 'line 24: expected a deadline above the list item but found "closes late.".',
    hint: 'Write the deadline of the actions as a heading above them, such as "### Within a year:".',
  },
  {
    what: 'is a list of actions without a paragraph that introduces it',
    text: alter('4. The council should act.'),
    message: 'line 26: expected a paragraph that introduces the actions but found none.',
    hint: LOST_OR_TWICE,
  },
  {
    what: 'is a second list of actions',
    text: alter('closes late.', 'closes late.', '### Now:', '- open early'),
    message: 'line 29: expected one list of actions but found a second one.',
    hint: LOST_OR_TWICE,
  },
  {
    what: 'is a second grade scale',
    text: alter('closes late.', 'closes late.', '', 'Good\tmore', 'Poor\tless'),
    message:
      'line 26: expected one table in the text, the grade scale below its paragraph, but found another table.',
    hint: LOST_OR_TWICE,
  },
  {
    what: 'is a table below a list of actions',
    text: alter('- hire a librarian.', '- hire a librarian.', 'Good\tmore', 'Poor\tless'),
    message:
      'line 33: expected one table in the text, the grade scale below its paragraph, but found another table.',
    hint: LOST_OR_TWICE,
  },
  {
    what: 'is a record without a grade scale above it',
    text: smallReport.replace('Good\tmore than enough\nPoor\ttoo little\n', ''),
    message: 'line 32: expected the grade scale above the record of findings but found none.',
    hint: LOST_OR_TWICE,
  },
];

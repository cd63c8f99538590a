import { alter } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const DEADLINE_OR_SECTION =
  'Give a section the same words in the contents list, or write the actions below their deadline as "- " items.';

/** Lists of actions without their deadlines, and deadlines without their lists. */
export const actionDamage: readonly RefusedSource[] = [
  {
    what: 'has no deadline',
    text: alter('### At once:'),
    message: 'line 27: expected a deadline above the list item but found "mend the roof".',
    hint: 'Write the deadline of the actions as a heading above them, such as "### Within a year:".',
  },
  {
    what: 'has a deadline without list items',
    text: alter('- hire a librarian.'),
    message:
      'line 31: expected a heading of the contents list or a deadline with list items but found "Within a year:".',
    hint: DEADLINE_OR_SECTION,
  },
  {
    what: 'has two deadlines in a row',
    text: alter('### At once:', '### At once:', '### Soon:'),
    message:
      'line 27: expected a heading of the contents list or a deadline with list items but found "At once:".',
    hint: DEADLINE_OR_SECTION,
  },
];

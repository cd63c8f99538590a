import { alter, smallReport } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const LOST_LINES = 'Look for lost lines below this heading.';

/** Sections that are empty or stand out of order. */
export const sectionDamage: readonly RefusedSource[] = [
  {
    what: 'is empty',
    text: alter('1. These are the grades.').replace('Good\tmore than enough\nPoor\ttoo little\n', ''),
    message: 'line 17: expected text below the heading "What the grades mean" but found none.',
    hint: LOST_LINES,
  },
  {
    what: 'ends the text without a record',
    text: smallReport.split('\n').slice(0, 33).join('\n'),
    message: 'line 33: expected text below the heading "Record" but found none.',
    hint: LOST_LINES,
  },
  {
    what: 'has paragraphs where the record is expected',
    text: smallReport.replace('The town library\t\nOpening hours\tGood', '5. The end.'),
    message: 'line 35: expected the record of findings in the last section but found the end of the text.',
    hint: 'Look for lost lines at the end of the file.',
  },
  {
    what: 'has the record too early',
    text: alter('## Improvements', '## Improvements', 'The town library\t', 'Opening hours\tGood').replace(
      '4. The council should act.\n### At once:\n- mend the roof\n- buy more\nbooks\n**Within a year:**\n- hire a librarian.\n',
      '',
    ),
    message: 'line 25: expected the record of findings in the last section but found it in "Improvements".',
    hint: 'Nothing follows the record. Look for a section that stands too late, or for a paragraph that has lost its number.',
  },
];

import { alter } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const ONE_TAB = 'Write one tab between the two cells of a table row.';
const REMOVE_ROW = 'Remove the repeated row.';
const LOST_ROWS = 'Look for lost rows, or for a line of text that has a tab in it.';
const TITLE_ROW = 'The first row of the record is its title, with an empty second cell.';

/** Tables with cells or rows lost, added or doubled. */
export const tableDamage: readonly RefusedSource[] = [
  {
    what: 'has a row of three cells',
    text: alter('Poor\ttoo little', 'Poor\ttoo\tlittle'),
    message: 'line 20: expected a table row of two cells with words in both but found "Poor | too | little".',
    hint: ONE_TAB,
  },
  {
    what: 'has a row with an empty cell',
    text: alter('Poor\ttoo little', 'Poor\t'),
    message: 'line 20: expected a table row of two cells with words in both but found "Poor | ".',
    hint: ONE_TAB,
  },
  {
    what: 'repeats a grade of the scale',
    text: alter('Poor\ttoo little', 'good\ttoo little'),
    message: 'line 20: expected each row of a table once but found "good" again.',
    hint: REMOVE_ROW,
  },
  {
    what: 'is a scale of one grade',
    text: alter('Poor\ttoo little'),
    message: 'line 19: expected a grade scale of 2 to 10 grades but found 1.',
    hint: LOST_ROWS,
  },
  {
    what: 'is a scale of eleven grades',
    text: alter('Poor\ttoo little', ...Array.from({ length: 10 }, (_, index) => `Grade ${index}\tsome`)),
    message: 'line 19: expected a grade scale of 2 to 10 grades but found 11.',
    hint: LOST_ROWS,
  },
  {
    what: 'is a record without its title',
    text: alter('The town library\t'),
    message: 'line 34: expected the title of the record and a tab but found "Opening hours | Good".',
    hint: TITLE_ROW,
  },
  {
    what: 'is a record with a title of three cells',
    text: alter('The town library\t', 'The town library\t\t'),
    message: 'line 34: expected the title of the record and a tab but found "The town library |  | ".',
    hint: TITLE_ROW,
  },
  {
    what: 'is a record without judgements',
    text: alter('Opening hours\tGood'),
    message: 'line 34: expected judgements below "The town library" but found none.',
    hint: 'Look for lost rows at the end of the file.',
  },
  {
    what: 'has a grade that is not on the scale',
    text: alter('Opening hours\tGood', 'Opening hours\tFair'),
    message: 'line 35: expected a grade of the scale (Good, Poor) but found "Fair".',
    hint: 'Correct the grade, or the scale that the report explains.',
  },
  {
    what: 'has a judgement without a grade',
    text: alter('Opening hours\tGood', 'Opening hours\t'),
    message: 'line 35: expected a table row of two cells with words in both but found "Opening hours | ".',
    hint: ONE_TAB,
  },
  {
    what: 'judges an area twice',
    text: alter('Opening hours\tGood', 'Opening hours\tGood', 'Opening hours\tPoor'),
    message: 'line 36: expected each row of a table once but found "Opening hours" again.',
    hint: REMOVE_ROW,
  },
];

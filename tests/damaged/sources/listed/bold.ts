import { alter } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const BOLD_FORM = 'Write ** before and after the bold words, on the same line.';

/** Bold words whose marks do not meet. */
export const boldDamage: readonly RefusedSource[] = [
  {
    what: 'do not end',
    text: alter('2. The opening hours are **good**.', '2. The opening hours are **good.'),
    message: 'line 22: expected bold words between two pairs of asterisks but found "**good.".',
    hint: BOLD_FORM,
  },
  {
    what: 'end on another line',
    text: alter('3. The library opens daily and', '3. The library **opens daily and').replace(
      'closes late.',
      'closes** late.',
    ),
    message: 'line 23: expected bold words between two pairs of asterisks but found "**opens daily and".',
    hint: BOLD_FORM,
  },
  {
    what: 'have too many asterisks',
    text: alter('2. The opening hours are **good**.', '2. The opening hours are ***good***.'),
    message: 'line 22: expected bold words between two pairs of asterisks but found "***good***.".',
    hint: BOLD_FORM,
  },
];

import { alter } from '../../../support/reports/small-report.ts';
import type { RefusedSource } from '../../refused-source.ts';

const PERIOD_FORM =
  'Write them as "28 May – 6 June 2019", with days that are in the calendar, the first day first; one day as "6 June 2019".';

/** Dates of an inspection that are none. */
export const dateDamage: readonly RefusedSource[] = [
  {
    what: 'are words',
    text: alter('**Review dates:** 3 – 7 June 2019', '**Review dates:** early in June'),
    message: 'line 4: expected the first and last day of the inspection but found "early in June".',
    hint: PERIOD_FORM,
  },
  {
    what: 'have an unknown month',
    text: alter('**Review dates:** 3 – 7 June 2019', '**Review dates:** 3 – 7 Brumaire 2019'),
    message: 'line 4: expected the first and last day of the inspection but found "3 – 7 Brumaire 2019".',
    hint: PERIOD_FORM,
  },
  {
    what: 'are not in the calendar',
    text: alter('**Review dates:** 3 – 7 June 2019', '**Review dates:** 3 – 31 June 2019'),
    message: 'line 4: expected the first and last day of the inspection but found "3 – 31 June 2019".',
    hint: PERIOD_FORM,
  },
  {
    what: 'begin with day 0',
    text: alter('**Review dates:** 3 – 7 June 2019', '**Review dates:** 0 – 7 June 2019'),
    message: 'line 4: expected the first and last day of the inspection but found "0 – 7 June 2019".',
    hint: PERIOD_FORM,
  },
  {
    what: 'name no day',
    text: alter('**Review dates:** 3 – 7 June 2019', '**Review dates:** May – June 2019'),
    message: 'line 4: expected the first and last day of the inspection but found "May – June 2019".',
    hint: PERIOD_FORM,
  },
  {
    what: 'end before they begin',
    text: alter('**Review dates:** 3 – 7 June 2019', '**Review dates:** 8 – 7 June 2019'),
    message: 'line 4: expected the first and last day of the inspection but found "8 – 7 June 2019".',
    hint: PERIOD_FORM,
  },
];

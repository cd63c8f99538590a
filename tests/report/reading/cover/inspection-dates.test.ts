import { describe, expect, it } from 'vitest';
import { readInspectionDates } from '../../../../src/report/reading/cover/inspection-dates';
import { alter, refusal } from '../../../support/reports/small-report';

const PERIOD_FORM =
  'Write them as "28 May – 6 June 2019", with days that are in the calendar, the first day first; one day as "6 June 2019".';

describe('dates that are refused', () => {
  it.each([
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
  ])('$what', ({ text, message, hint }) => {
    expect(refusal(text)).toEqual({ message, hint });
  });
});

describe('the dates of an inspection', () => {
  it.each([
    ['28 January – 6 February 2013', [2013, 1, 28], [2013, 2, 6]],
    ['4 – 8 March 2013', [2013, 3, 4], [2013, 3, 8]],
    ['4–8 March 2013', [2013, 3, 4], [2013, 3, 8]],
    ['4 to 8 March 2013', [2013, 3, 4], [2013, 3, 8]],
    ['31 December 2012 - 4 January 2013', [2012, 12, 31], [2013, 1, 4]],
    ['29 February – 29 February 2012', [2012, 2, 29], [2012, 2, 29]],
    ['28 January to 6 February 2013', [2013, 1, 28], [2013, 2, 6]],
    ['13 April 2015 – 8 May 2015', [2015, 4, 13], [2015, 5, 8]],
    ['13 April – 8 May 2015', [2015, 4, 13], [2015, 5, 8]],
    ['6 February 2013', [2013, 2, 6], [2013, 2, 6]],
  ])('are read from "%s"', (value, from, to) => {
    const day = ([year, month, date]: readonly number[]) => ({ year, month, day: date });
    expect(readInspectionDates(1, value)).toEqual({ from: day(from), to: day(to) });
  });
});

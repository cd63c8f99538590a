import { describe, expect, it } from 'vitest';
import { alter, refusal } from '../../../support/reports/small-report';

const BOLD_FORM = 'Write ** before and after the bold words, on the same line.';

describe('bold words that are refused', () => {
  it.each([
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
  ])('$what', ({ text, message, hint }) => {
    expect(refusal(text)).toEqual({ message, hint });
  });
});

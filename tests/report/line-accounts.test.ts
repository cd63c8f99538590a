import { expect, it } from 'vitest';
import { accountLines } from '../../src/report/line-accounts';
import { readSmall } from '../support/small-report';

it('says of every line what it is printed as or why it is left out', () => {
  const accounts = accountLines(readSmall()).map((account) => {
    if (account.kind === 'omitted') return `${account.line} left out: ${account.reason}`;
    return `${account.line} ${account.printedAs}${account.continues ? ', continued' : ''}`;
  });
  expect(accounts).toEqual([
    '1 title',
    '2 subject',
    '3 left out: page-rule',
    '4 detail “Review dates:”',
    '5 detail “Age group”',
    '6 copyright line',
    '7 notice',
    '8 licence',
    '9 left out: contents',
    '10 left out: contents',
    '11 left out: contents',
    '12 left out: contents',
    '13 left out: contents',
    '14 left out: contents',
    '15 left out: page-rule',
    '16 left out: repeated-title',
    '17 heading “What the grades mean”',
    '18 paragraph 1',
    '19 grade “Good”',
    '20 grade “Poor”',
    '21 heading “Opening hours”',
    '22 paragraph 2',
    '23 paragraph 3',
    '24 paragraph 3, continued',
    '25 heading “Improvements”',
    '26 paragraph 4',
    '27 deadline “At once:”',
    '28 action 1',
    '29 action 2',
    '30 action 2, continued',
    '31 deadline “Within a year:”',
    '32 action 3',
    '33 heading “Record”',
    '34 title of the record',
    '35 judgement “Opening hours”',
    '36 left out: blank-page',
  ]);
});

import { describe, expect, it } from 'vitest';
import { checkStatistics, type Statistic } from '../../src/declared/statistic.ts';
import { readSmall, smallReport } from '../support/reports/small-report.ts';

const report = readSmall(
  smallReport.replace(
    'The library opens daily and',
    'The library lent 1,204 books in May 2019, a third or 12.5% of its 9,632 books, and',
  ),
);

const lent: Statistic = {
  id: 'lent',
  label: 'Books lent',
  value: 1204,
  printed: '1,204',
  unit: 'books',
  qualifier: '',
  when: { kind: 'stated', words: 'in May 2019', date: '2019-05' },
  paragraph: '3',
  quote: 'The library lent 1,204 books in May 2019, a third or 12.5% of its 9,632 books, and closes late.',
};
const faults = (...statistics: readonly Statistic[]) =>
  checkStatistics(report, statistics).map(({ entry, problem, hint }) => `${entry}: ${problem} ${hint}`);

describe('checkStatistics', () => {
  it('accepts figures, percentages and fractions as printed', () => {
    const share: Statistic = { ...lent, value: 12.5, printed: '12.5%', unit: '% of the books' };
    const third: Statistic = { ...lent, value: 0.3333, printed: 'a third', unit: 'of the books' };
    expect(faults(lent, share, third)).toEqual([]);
  });

  it('says which figures the quotation has when the printed one is not among them', () => {
    expect(faults({ ...lent, printed: '204', value: 204 })).toEqual([
      'lent: found the printed figure "204", expected one that stands in the quotation. Figures in the quotation: 1,204, 2019, 12.5%, 9,632.',
    ]);
  });

  it('says that a quotation has no figures', () => {
    expect(
      faults({ ...lent, printed: 'ten', value: 10, when: { kind: 'unstated' }, quote: 'The library …' }),
    ).toEqual([
      'lent: found the printed figure "ten", expected one that stands in the quotation. Figures in the quotation: none.',
    ]);
  });

  it('says what the printed figure says when the value is another', () => {
    expect(faults({ ...lent, value: 1240 })).toEqual([
      'lent: found the value 1240, expected 1204, which is what "1,204" says. Write value: 1204, or correct the printed figure.',
    ]);
  });

  it('refuses a printed figure that is no number', () => {
    expect(faults({ ...lent, printed: 'books' })).toEqual([
      'lent: found the printed figure "books", expected a number such as "1,204", "12%", "seven" or "a third". Copy the figure alone, as the report prints it.',
    ]);
  });

  it('refuses a percent sign in the figure or the unit alone', () => {
    expect(faults({ ...lent, unit: '% of books' })).toEqual([
      'lent: found the unit "% of books" for "1,204", expected the percent sign in both or in neither. Start the unit of a percentage with %, for example "% of pupils".',
    ]);
  });

  it('says which date the words name', () => {
    expect(faults({ ...lent, when: { kind: 'stated', words: 'in May 2019', date: '2019-06' } })).toEqual([
      'lent: found the date "2019-06", expected the date that "in May 2019" names. The words name 2019-05.',
    ]);
  });

  it('asks for a reason where the words name no date', () => {
    expect(faults({ ...lent, when: { kind: 'stated', words: 'The library lent', date: '2019' } })).toEqual([
      'lent: found the date "2019", expected the date that "The library lent" names. The words do not name one date whole: use the kind "inferred" and give the reason.',
    ]);
  });

  it('refuses a date that is none, and words that the quotation lacks', () => {
    const inferred = { kind: 'inferred', words: 'May', date: '2019-13', reason: 'It says so.' } as const;
    expect(faults({ ...lent, when: inferred })).toEqual([
      'lent: found the date "2019-13", expected an ISO 8601 date or interval. Write 2019, 2019-05, 2019-05-31, 2019-22 for a summer, 2019/20 for a year that lies in two, 2019-05/2019-07, 2019-05/.. for "since", or ../2019-05 for "until", the first day first.',
    ]);
    expect(faults({ ...lent, when: { kind: 'inspection', words: 'last week' } })).toEqual([
      `lent: found the date in the words "last week", expected words that stand in the quotation. The quotation is "${lent.quote}".`,
    ]);
  });

  it('lists the faults of all entries at once', () => {
    expect(faults({ ...lent, value: 1 }, { ...lent, id: 'other', paragraph: '99' })).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import {
  checkLaterInspections,
  dateText,
  inspectedText,
  type LaterInspection,
  yearsText,
} from '../../src/declared/later-inspection.ts';
import { ferriesReport as report } from '../support/reports/ferries.ts';
import { laterInspectionSchema } from '../../src/declared/later-inspection.ts';

const inspection: LaterInspection = {
  id: 'first',
  title: 'Inspection of libraries',
  from: '2019-05-28',
  to: '2019-06-06',
  published: '2019-07',
  judgement: 'good',
  source: 'The report of this title',
  read: '2020-01-31',
};

const faults = (changed: Partial<LaterInspection>) =>
  checkLaterInspections(report, [{ ...inspection, ...changed }]);

describe('checkLaterInspections', () => {
  it('accepts inspections after the report, published and read in that order', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ from: '2016-04-23' })).toEqual([]);
    expect(faults({ published: '2019-06' })).toEqual([]);
    expect(faults({ read: '2019-07-01' })).toEqual([]);
  });

  it.each(['2015-05-28', '2016-04-11', '2016-04-22'])('refuses one that began on %s', (from) => {
    expect(faults({ from })).toEqual([
      {
        entry: 'first',
        problem: `found the first day ${from}, expected a day after 2016-04-22, when the report's own inspection ended.`,
        hint: 'List only what came after the report.',
      },
    ]);
  });

  it.each([
    [{ to: '2019-05-27' }, 'found the last day 2019-05-27, expected none before the first day, 2019-05-28.'],
    [
      { published: '2019-05' },
      'found the publication 2019-05, expected none before the last day, 2019-06-06.',
    ],
    [
      { read: '2019-06-30' },
      'found the day of reading 2019-06-30, expected none before the publication, 2019-07.',
    ],
  ])('refuses dates out of order: %o', (changed, problem) => {
    expect(faults(changed)).toEqual([{ entry: 'first', problem, hint: 'Compare both with the source.' }]);
  });
});

describe('the words for later inspections', () => {
  it('name days, months and stretches', () => {
    expect(dateText('2019-07-19')).toBe('19 July 2019');
    expect(dateText('2019-07')).toBe('July 2019');
    expect(inspectedText(inspection)).toBe('28 May – 6 June 2019');
    expect(inspectedText({ ...inspection, to: '2020-01-09' })).toBe('28 May 2019 – 9 January 2020');
  });

  it('name each year once', () => {
    expect(yearsText([])).toBe('');
    expect(yearsText([inspection])).toBe('2019');
    expect(yearsText([inspection, inspection, { ...inspection, to: '2021-03-01' }])).toBe('2019 and 2021');
    expect(yearsText(['2019', '2021', '2024'].map((to) => ({ ...inspection, to })))).toBe(
      '2019, 2021 and 2024',
    );
  });
});

const fields = {
  id: 'first',
  title: 'Inspection of libraries',
  from: '2019-05-28',
  to: '2019-06-06',
  published: '2019-07',
  judgement: 'good',
  source: 'The report of this title',
  read: '2020-01-31',
};

/** The message and the place of the first fault, as "from: message". */
function refusal(entry: unknown) {
  const issue = laterInspectionSchema.safeParse(entry).error?.issues[0];
  return issue && `${issue.path.join('.')}: ${issue.message}`;
}

describe('the schema of a later inspection', () => {
  it('accepts a day or a month of publication', () => {
    expect(laterInspectionSchema.parse(fields)).toEqual(fields);
    expect(refusal({ ...fields, published: '2019-07-19' })).toBeUndefined();
  });

  it('refuses a field it does not know, such as a grade on this report’s scale', () => {
    expect(refusal({ ...fields, grade: 'good' })).toBe(': Unrecognized key: "grade"');
  });

  it.each(Object.keys(fields))('refuses an entry without its %s', (key) => {
    expect(refusal(Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key)))).toMatch(
      new RegExp(`^${key}: `),
    );
  });

  it.each(['title', 'judgement', 'source'])('refuses an empty %s', (key) => {
    expect(refusal({ ...fields, [key]: '' })).toMatch(new RegExp(`^${key}: `));
  });

  it.each(['2019-05', '2019-02-30', '28 May 2019', '2019'])('refuses "%s" as a day', (date) => {
    for (const key of ['from', 'to', 'read']) {
      expect(refusal({ ...fields, [key]: date })).toBe(`${key}: expected a day as ISO 8601: 2019-05-28`);
    }
  });

  it.each(['2019', '2019-13', '2019-02-30', 'July 2019'])('refuses "%s" as publication', (published) => {
    expect(refusal({ ...fields, published })).toBe(
      'published: expected a day or a month as ISO 8601: 2019-05-28 or 2019-05',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { laterInspectionSchema } from '../../src/declared/later-inspection-schema';

const inspection = {
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
    expect(laterInspectionSchema.parse(inspection)).toEqual(inspection);
    expect(refusal({ ...inspection, published: '2019-07-19' })).toBeUndefined();
  });

  it('refuses a field it does not know, such as a grade on this report’s scale', () => {
    expect(refusal({ ...inspection, grade: 'good' })).toBe(': Unrecognized key: "grade"');
  });

  it.each(Object.keys(inspection))('refuses an entry without its %s', (key) => {
    expect(refusal(Object.fromEntries(Object.entries(inspection).filter(([name]) => name !== key)))).toMatch(
      new RegExp(`^${key}: `),
    );
  });

  it.each(['title', 'judgement', 'source'])('refuses an empty %s', (key) => {
    expect(refusal({ ...inspection, [key]: '' })).toMatch(new RegExp(`^${key}: `));
  });

  it.each(['2019-05', '2019-02-30', '28 May 2019', '2019'])('refuses "%s" as a day', (date) => {
    for (const key of ['from', 'to', 'read']) {
      expect(refusal({ ...inspection, [key]: date })).toBe(`${key}: Expected a day as ISO 8601: 2019-05-28`);
    }
  });

  it.each(['2019', '2019-13', '2019-02-30', 'July 2019'])('refuses "%s" as publication', (published) => {
    expect(refusal({ ...inspection, published })).toBe(
      'published: Expected a day or a month as ISO 8601: 2019-05-28 or 2019-05',
    );
  });
});

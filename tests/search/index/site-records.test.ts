import { describe, expect, it } from 'vitest';
import {
  listEventRecords,
  listStatisticRecords,
  listTermRecords,
} from '../../../src/search/index/site-records.ts';

describe("the records of this site's own words", () => {
  it('hold a term with its forms and explanations, the report quoted', () => {
    const explanations = [
      { voice: 'report', paragraph: '2', quote: 'a wage plan (WP)' },
      { voice: 'site', text: 'What staff are paid.' },
    ] as const;
    expect(
      listTermRecords([{ id: 'wp', name: 'WP', forms: ['wage plan'], also: ['pay plan'], explanations }]),
    ).toEqual([
      {
        kind: 'term',
        id: 'wp',
        section: -1,
        anchor: 'wp',
        text: 'WP, wage plan, pay plan: “a wage plan (WP)” What staff are paid.',
        quotes: [{ start: 25, end: 43 }],
        names: ['WP', 'wage plan', 'pay plan'],
        topics: [],
      },
    ]);
  });

  it('hold a figure with its label and quotation, at the chart that shows it', () => {
    const statistic = {
      id: 'staff',
      label: 'Staff',
      value: 12,
      printed: '12%',
      unit: '% of staff',
      qualifier: '',
      when: { kind: 'unstated' },
      paragraph: '1',
      quote: '12% of staff',
    } as const;
    const [record] = listStatisticRecords([statistic], (id) => `chart-of-${id}`);
    expect(record).toMatchObject({
      kind: 'statistic',
      anchor: 'chart-of-staff',
      text: 'Staff: 12%. “12% of staff”',
    });
  });

  it('hold an event with its date in words and its quotation, at its place on the timeline', () => {
    const event = {
      id: 'move',
      title: 'A move',
      when: { kind: 'stated', words: 'in May', date: '2001-05' },
      source: { kind: 'paragraph', paragraph: '1', quote: 'They moved in May.' },
    } as const;
    const period = {
      from: { year: 2001, month: 5, day: 1 },
      to: { year: 2001, month: 5, day: 31 },
      precision: 'month',
    } as const;
    expect(listEventRecords([{ event, period }])).toEqual([
      {
        kind: 'event',
        id: 'move',
        section: -1,
        anchor: 'move',
        text: 'A move: May 2001. “They moved in May.”',
        quotes: [{ start: 18, end: 38 }],
        topics: [],
      },
    ]);
  });
});

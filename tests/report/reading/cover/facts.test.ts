import { describe, expect, it } from 'vitest';
import { readLines } from '../../../support/reports/read-lines.ts';
import { outlineBlocks } from '../../../support/reports/report-outline.ts';

const PART = ['## Part', '1. One.'];

describe('the dates of a report', () => {
  it.each([
    { line: 'Inspection dates: 11 to 15 December 2023', inspected: '2023-12-11 2023-12-15' },
    { line: 'Inspection date: 2 May to 25 May 2017', inspected: '2017-5-2 2017-5-25' },
    { line: 'Date of visit: 3 June 2019', inspected: '2019-6-3 2019-6-3' },
    { line: 'Fieldwork: 15-19 July 2013', inspected: '2013-7-15 2013-7-19' },
    { line: 'Date: 3 June 2019', inspected: '2019-6-3 2019-6-3' },
    { line: 'Inspection dates: in spring', inspected: undefined },
    { line: 'Decision date: 15 May 2019', inspected: undefined },
    { line: 'Date of death: 15 May 2019', inspected: undefined },
    { line: 'Report published: 27 June 2016', published: '2016-6-27' },
    { line: 'Date of publication: 27 June 2016', published: '2016-6-27' },
    { line: 'Published on 24 August 2016 by the House', published: '2016-8-24' },
    { line: 'Date of publication: 20/05/2016', published: '2016-5-20' },
    { line: 'Published in 2016', published: undefined },
    { line: 'Report published: June 2016', published: undefined },
    { line: 'Published: when printed', published: undefined },
  ])('are read from "$line"', ({ line, inspected, published }) => {
    const { roles } = readLines([line, ...PART]);
    const day = (one: { year: number; month: number; day: number }) => `${one.year}-${one.month}-${one.day}`;
    const days = roles.inspected?.days;
    expect(days && `${day(days.from)} ${day(days.to)}`).toBe(inspected);
    expect(roles.published ? day(roles.published.day) : undefined).toBe(published);
  });

  it('may be a year alone on the cover, which is no page number', () => {
    const { cover } = readLines(['A judge', '2001', ...PART]);
    expect(outlineBlocks(cover.blocks)).toEqual(['2001']);
  });

  it('may be declared by line', () => {
    const lines = ['The visit: 3 June 2019', 'Out on 27 June 2019', ...PART];
    const { roles } = readLines(lines, { lines: { dates: 2, published: 3 } });
    expect(roles.inspected?.line).toBe(2);
    expect(roles.published).toEqual({ line: 3, day: { year: 2019, month: 6, day: 27 } });
  });
});

import { describe, expect, it } from 'vitest';
import { readReport } from '../../../../src/report/reading/read-report';
import { readLines } from '../../../support/reports/read-lines';
import { outlineBlocks } from '../../../support/reports/report-outline';

const PART = ['## Part', '1. One.'];
const coverOf = (...lines: readonly string[]) => {
  const { title, subject, details, blocks } = readReport([...lines, ...PART].join('\n')).cover;
  return {
    title,
    subject: subject?.text,
    details: details.map(({ label, value }) => `${label} ${value}`),
    blocks: outlineBlocks(blocks),
  };
};

describe('a cover', () => {
  it.each([
    {
      what: 'has its subject in words',
      lines: ['# Title', 'Example Council', 'Inspection dates: 3 June 2019'],
      cover: {
        title: 'Title',
        subject: 'Example Council',
        details: ['Inspection dates: 3 June 2019'],
        blocks: [],
      },
    },
    {
      what: 'has its subject as a heading',
      lines: ['# Title', '## Example Council', 'Inspection dates: 3 June 2019'],
      cover: {
        title: 'Title',
        subject: 'Example Council',
        details: ['Inspection dates: 3 June 2019'],
        blocks: [],
      },
    },
    {
      what: 'has smaller headings above its title, and says them again',
      lines: ['### House', '# Title', '## Subject', 'HC 1', '### House', '# Title', 'Ordered to be printed'],
      cover: {
        title: 'Title',
        subject: 'Subject',
        details: [],
        blocks: ['**House**', 'HC 1', '**House**', 'Ordered to be printed'],
      },
    },
    {
      what: 'has headings for lines',
      lines: [
        '# Title',
        '### Inspection of it',
        'and',
        '### Review of it<sup>1</sup>',
        '### Date: 3 June 2019',
      ],
      cover: {
        title: 'Title',
        subject: 'Inspection of it',
        details: ['Date: 3 June 2019'],
        blocks: ['and', '**Review of it**^1'],
      },
    },
    {
      what: 'has a heading with a date among the words below it',
      lines: ['# Title', 'A subject', '## Second Report', '**HC 1**', 'Published on 24 August 2018'],
      cover: {
        title: 'Title',
        subject: 'A subject',
        details: [],
        blocks: ['**Second Report**', '**HC 1**', 'Published on 24 August 2018'],
      },
    },
    {
      what: 'has labels in cells',
      lines: ['# Title', 'Lead inspector:\tA Reader', 'Judgement\tGrade', 'Oil\tGood'],
      cover: {
        title: 'Title',
        subject: undefined,
        details: ['Lead inspector: A Reader'],
        blocks: ['| Judgement | Grade', '| Oil | Good'],
      },
    },
    {
      what: 'has bold labels, beside which no others count',
      lines: ['# Title', '**Lead inspector** A Reader', 'Website: [www.example.org](http://www.example.org)'],
      cover: {
        title: 'Title',
        subject: undefined,
        details: ['Lead inspector A Reader'],
        blocks: ['Website: www.example.org'],
      },
    },
    {
      what: 'has an introduction',
      lines: ['# Title', 'Lamps give light. They do so', 'every day.'],
      cover: {
        title: 'Title',
        subject: undefined,
        details: [],
        blocks: ['Lamps give light. They do so / every day.'],
      },
    },
  ])('$what', ({ lines, cover }) => {
    expect(coverOf(...lines)).toEqual(cover);
  });

  it('has the title for its only heading above a number', () => {
    expect(
      readReport(['# Title', '1. One.', '## Part'].slice(0, 1).concat(PART).join('\n')).cover.title,
    ).toBe('Title');
  });

  it('ends at the first heading with text below it', () => {
    const { sections } = readReport(
      ['# Title', '## Summary', 'It is good.', '## Part', '1. One.'].join('\n'),
    );
    expect(sections.map(({ heading }) => heading)).toEqual(['Summary', 'Part']);
    const parts = readReport(['# Title', '## First', '### Introduction', '1. One.'].join('\n')).sections;
    expect(parts.map(({ heading }) => heading)).toEqual(['First']);
  });
});

describe('a list on a cover', () => {
  it('may be numbered below a colon', () => {
    const { cover } = readLines(['This is sent to:', '1. The Council', '2. The Trust', ...PART]);
    expect(outlineBlocks(cover.blocks)).toEqual(['This is sent to:', '1. The Council', '2. The Trust']);
  });
});

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
  ])('are read from "$line"', ({ line, inspected, published }) => {
    const { roles } = readLines([line, ...PART]);
    const day = (one: { year: number; month: number; day: number }) => `${one.year}-${one.month}-${one.day}`;
    const stretch = roles.inspected?.stretch;
    expect(stretch && `${day(stretch.from)} ${day(stretch.to)}`).toBe(inspected);
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

describe('the rights of a report', () => {
  it.each([
    {
      what: 'the cover',
      lines: ['© Example 2019', 'It may be reproduced.', ...PART],
      copyright: 2,
      licence: 3,
    },
    { what: 'its end', lines: [...PART, 'You may reuse this.', '© Example 2019'], copyright: 5, licence: 4 },
    { what: 'one line', lines: [...PART, '© Example 2019. It may be re‑used.'], copyright: 4, licence: 4 },
    {
      what: 'a section of its own',
      lines: [...PART, '## Notice', '© Example 2019', 'Open Government Licence'],
      copyright: 5,
      licence: 6,
    },
  ])('are read from $what', ({ lines, copyright, licence }) => {
    const { roles } = readLines(lines);
    expect(roles.copyright).toEqual({ line: copyright, year: 2019 });
    expect(roles.licence).toEqual({ line: licence });
  });

  it('are none in the words of a paragraph', () => {
    const { roles } = readLines(['## Part', '1. It may be reproduced.']);
    expect([roles.copyright, roles.licence]).toEqual([null, null]);
  });

  it('may be declared by line', () => {
    expect(readLines(['Use it.', ...PART], { lines: { licence: 2 } }).roles.licence).toEqual({ line: 2 });
  });
});

describe('the imprint', () => {
  it('is the prose below the last paragraph, where it states rights', () => {
    expect(readLines([...PART, 'The Office inspects.', '© Example 2019']).imprint).toHaveLength(2);
    expect(readLines([...PART, 'The Office inspects.']).imprint).toEqual([]);
  });

  it('begins in a section without paragraphs where names turn into sentences', () => {
    const report = readLines([
      ...PART,
      '## The team',
      'Lead: A Reader',
      'B Writer',
      'The Office inspects.',
      '© Example 2019',
    ]);
    expect(report.imprint.map(({ line }) => line)).toEqual([7, 8]);
    expect(report.sections[1]?.blocks).toHaveLength(2);
    expect(readLines([...PART, '## Notice', 'The Office inspects.', '© Example 2019.']).imprint).toEqual([]);
  });
});

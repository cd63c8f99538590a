import { describe, expect, it } from 'vitest';
import { readReport } from '../../../../src/report/reading/read-report.ts';
import { readLines } from '../../../support/reports/read-lines.ts';
import { outlineBlocks } from '../../../support/reports/report-outline.ts';

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
    expect(readReport(['# Title', ...PART].join('\n')).cover.title).toBe('Title');
  });

  it('ends at the first heading with text below it', () => {
    const { sections } = readReport(
      ['# Title', '## Summary', 'It is good.', '## Part', '1. One.'].join('\n'),
    );
    expect(sections.map(({ heading }) => heading)).toEqual(['Summary', 'Part']);
    const parts = readReport(['# Title', '## First', '### Introduction', '1. One.'].join('\n')).sections;
    expect(parts.map(({ heading }) => heading)).toEqual(['First']);
  });

  // A section without a word stood in the report for it.
  it('has the headings right above the list of contents', () => {
    const { cover, sections } = readLines([
      'Example Council',
      '## Second Report',
      '## Volume I',
      '## Contents',
      'Part\t2',
      ...PART,
    ]);
    expect(outlineBlocks(cover.blocks)).toEqual(['**Second Report**', '**Volume I**']);
    expect(sections.map(({ heading }) => heading)).toEqual(['Part']);
  });
});

describe('a list on a cover', () => {
  it('may be numbered below a colon', () => {
    const { cover } = readLines(['This is sent to:', '1. The Council', '2. The Trust', ...PART]);
    expect(outlineBlocks(cover.blocks)).toEqual(['This is sent to:', '1. The Council', '2. The Trust']);
  });
});

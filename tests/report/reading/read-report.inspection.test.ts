import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/report/reading/read-report.ts';
import { inspectionReport } from '../../support/reports/inspection-report.ts';
import { outline, outlineBlocks } from '../../support/reports/report-outline.ts';

describe('a short inspection', () => {
  const report = readReport(inspectionReport);

  it('is read as its parts', () => {
    expect(outline(report)).toEqual([
      '# What needs to improve?',
      '- The lamps, so that all of them can be read by.',
      '- The heating of rooms:',
      '  - in winter, and',
      '  - in the cellar.',
      '# The care of books: good',
      '[1] The books are dry. Their number grew from 60 to / 36. In that year 1.2 million were read.',
      '[2] Repairs take a week. A waiting list delays / some of them.',
      '[3] Staff asked readers about:',
      '  - the doors',
      '  - the stairs and their / rails.',
      '# The care of readers: outstanding',
      '[4] Readers are greeted.',
      '  > “I am greeted every day.”',
      '  They said so.',
      '[5] Most come back.',
      'imprint: The Office of Examples inspects libraries.',
      'imprint: You may reuse this information (not including logos) under the terms of the Open Government Licence.',
      'imprint: © Crown copyright 2019',
    ]);
  });

  it('has a cover with facts, a table and prose', () => {
    const { title, subject, details, blocks } = report.cover;
    expect({ title, subject, details }).toEqual({
      title: 'Inspection of Example town libraries',
      subject: null,
      details: [
        { label: 'Inspection dates:', value: '3 to 7 June 2019', line: 3 },
        { label: 'Lead inspector:', value: 'A Reader', line: 5 },
      ],
    });
    expect(outlineBlocks(blocks)).toEqual([
      '| Judgement | Grade',
      '| The care of books | Good',
      '| The care of readers | Outstanding',
      '| Overall effectiveness | Good',
      'Readers are well looked after. The shelves are mended by people who know about shelves and who / have mended shelves before.',
    ]);
  });

  it('has its roles', () => {
    expect(report.roles).toEqual({
      inspected: {
        line: 3,
        days: { from: { year: 2019, month: 6, day: 3 }, to: { year: 2019, month: 6, day: 7 } },
      },
      published: null,
      copyright: { line: 49, year: 2019 },
      licence: { line: 47 },
      scale: null,
      judgementRecord: {
        line: 7,
        title: null,
        judgements: [
          { area: 'The care of books', grade: 'Good', line: 8, section: 23 },
          { area: 'The care of readers', grade: 'Outstanding', line: 9, section: 36 },
          { area: 'Overall effectiveness', grade: 'Good', line: 10, section: null },
        ],
      },
      judgements: [
        { area: 'The care of books', grade: 'good', line: 23, section: 23 },
        { area: 'The care of readers', grade: 'outstanding', line: 36, section: 36 },
      ],
      asks: {
        word: 'improvement',
        groups: [
          {
            heading: null,
            line: 16,
            asks: [
              { line: 18, label: '1' },
              { line: 19, label: '2' },
            ],
          },
        ],
      },
    });
  });
});

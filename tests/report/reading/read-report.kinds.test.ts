import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/report/reading/read-report';
import { chapterReport, committeeReport, inspectionReport } from '../../support/reports/report-kinds';
import { outline, outlineBlocks } from '../../support/reports/report-outline';

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
        stretch: { from: { year: 2019, month: 6, day: 3 }, to: { year: 2019, month: 6, day: 7 } },
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

describe('a report of a committee', () => {
  const report = readReport(committeeReport);

  it('is read as its parts', () => {
    expect(outline(report)).toEqual([
      '# Summary',
      'Bridges carry people. They do so in every part of the country and have / done so for long.',
      '# 1 Introduction',
      '[1] Bridges are old.^1 Many were built by hand, and / some were not.^2 They last.',
      '[2] A witness told us:',
      '  > Some bridges are made of wood, which is *soft*, and when it is wet it / swells.^3',
      '  He added:',
      '  > Then it dries.',
      '# 2 Bridges',
      '## Wooden bridges^4',
      '[3] **We welcome wood. It should be used where it can be and** / **nowhere else.**',
      '[4] There are three kinds:',
      '  a) short bridges;',
      '  b) long bridges; and',
      '  c) others.',
      '# Conclusions and recommendations',
      '## Wooden bridges',
      '[conclusion 1] We welcome wood. (Paragraph 3)',
      '[conclusion 2] The Government should count its bridges. (Paragraph 4)',
      '  | **Monday 9 May 2018** | Question number',
      '  | A witness | Q1–20',
      'note 1: Q21, Example University',
      'note 2: As above',
      'note 3: Q4',
      'note 4: This part is about wood.',
    ]);
    expect(report.series).toEqual([
      { id: 'paragraph', word: 'paragraph' },
      { id: 'conclusion', word: 'conclusion' },
    ]);
  });

  it('has a cover that says its title twice', () => {
    const { title, subject, blocks } = report.cover;
    expect([title, subject?.text]).toEqual(['The state of bridges', 'Second Report of Session 2018–19']);
    expect(outlineBlocks(blocks)).toEqual([
      'House of Examples',
      '**HC 999**',
      'Published on 24 August 2018 / by authority of the House of Examples',
    ]);
    expect(report.omitted.filter(({ reason }) => reason === 'repeated-title')).toEqual([
      { line: 9, text: '# The state of bridges', reason: 'repeated-title' },
    ]);
    expect(report.roles.published).toEqual({ line: 11, day: { year: 2018, month: 8, day: 24 } });
  });
});

it('reads the same with a byte order mark and other line ends', () => {
  const text = `\u{FEFF}${chapterReport.replaceAll('\n', ' \r\n')}`;
  expect(readReport(text)).toEqual(readReport(chapterReport));
});

it('reads a chapter with labels in two parts', () => {
  expect(outline(readReport(chapterReport))).toEqual([
    '# 1. Introduction',
    '[1.1] Lamps give light.^1 They were described in Part 2, and they cost between 1 and / 1.2 million.',
    '[1.2] I recommend that lamps:',
    '  (a) should be lit;',
    '  (b) should be cleaned:',
    '    (i) in the morning, and',
    '    (ii) at night.',
    '  They should also be counted.',
    '## Oil',
    '[1.3] Oil is dear.',
    '  | Item | Cost',
    '  | Oil | 2',
    '  | Gas | 3',
    '# 2. A clause',
    '[2.1] The clause could read:',
    '  > “OF LAMPS',
    '  1. The Minister must have regard to:',
    '    (a) light;',
    '    (b) oil.',
    '  2. Nothing else matters.”',
    '[2.2] That is all.',
  ]);
});

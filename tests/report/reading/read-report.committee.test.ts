import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/report/reading/read-report.ts';
import { committeeReport } from '../../support/reports/committee-report.ts';
import { outline, outlineBlocks } from '../../support/reports/report-outline.ts';

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

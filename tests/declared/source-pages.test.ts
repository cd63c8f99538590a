import { describe, expect, it } from 'vitest';
import { checkSourcePages, sourcePageOf } from '../../src/declared/source-pages.ts';
import { readReport } from '../../src/report/reading/read-report.ts';

const report = readReport(
  '# Harbours\n\n## Lights\n\n1. The lights are good.\n\n2. The pilots are good.\n\n3. The piers are old.\n',
);

describe('the pages of the original', () => {
  it('may be known of some units', () => {
    const pages = { paragraph: { 1: 3, 3: 3 } };
    expect(checkSourcePages(report, pages)).toEqual([]);
    expect(sourcePageOf(pages, { kind: 'paragraph', label: '3' })).toBe(3);
    expect(sourcePageOf(pages, { kind: 'paragraph', label: '2' })).toBeUndefined();
    expect(sourcePageOf(pages, { kind: 'action', label: '3' })).toBeUndefined();
  });

  it('are of units that the report has', () => {
    expect(checkSourcePages(report, { paragraph: { 1: 3, 4: 4 } })).toEqual([
      {
        entry: 'paragraph-4',
        problem: 'found a page for it, expected a unit of the report.',
        hint: 'Correct its number, or delete the line.',
      },
    ]);
  });

  it('never go backwards', () => {
    expect(checkSourcePages(report, { paragraph: { 1: 3, 2: 2, 3: 3 } })).toEqual([
      {
        entry: 'paragraph-2',
        problem: 'found page 2, expected 3 or later: paragraph-1 begins there, before it.',
        hint: 'Look both up in the PDF, and count its pages from the first.',
      },
    ]);
  });
});

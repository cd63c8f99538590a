import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { arrangeSections } from '../../../src/declared/section-page.ts';
import { sectionSchema } from '../../../src/declared/section.ts';
import { sectionFiles } from '../../../src/importing/candidates/candidate-files.ts';
import { readReport } from '../../../src/report/reading/read-report.ts';
import { inspectionReport } from '../../support/reports/inspection-report.ts';

describe('the pages that an editor may take over', () => {
  it('hold the whole report as they stand, each judged area on a page of its own', () => {
    const report = readReport(inspectionReport);
    const declared = sectionFiles(report).map(([path, text]) => {
      const [, front = ''] = text.split('---\n');
      const [, slug = ''] = /^candidates\/sections\/(.+)\.mdx$/.exec(path) ?? [];
      return { slug, ...sectionSchema.parse(parse(front)) };
    });
    const pages = arrangeSections(report, declared);
    expect(pages.map(({ slug, title, area }) => [slug, title, area])).toEqual([
      ['what-needs-to-improve', 'What needs to improve?', null],
      ['the-care-of-books-good', 'The care of books: good', 'The care of books'],
      ['the-care-of-readers-outstanding', 'The care of readers: outstanding', 'The care of readers'],
    ]);
  });
});

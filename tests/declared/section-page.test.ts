import { describe, expect, it } from 'vitest';
import { ReportError } from '../../src/report/report-error.ts';
import { arrangeSections, describeCounted } from '../../src/declared/section-page.ts';
import { describeRange, type SectionDeclaration } from '../../src/declared/section.ts';
import { readReport } from '../../src/report/reading/read-report.ts';
import { committeeReport } from '../support/reports/committee-report.ts';
import { readSmall } from '../support/reports/small-report.ts';

const report = readSmall();

const grades: SectionDeclaration = {
  slug: 'grades',
  title: 'Grades and hours',
  order: 1,
  headings: ['What the grades mean', 'Opening hours'],
  paragraphs: ['1', '3'],
  area: 'Opening hours',
};
const improvements: SectionDeclaration = {
  slug: 'improvements',
  title: 'Improvements',
  order: 2,
  headings: ['Improvements'],
  paragraphs: ['4', '4'],
  area: null,
};
const record: SectionDeclaration = {
  slug: 'record',
  title: 'Record',
  order: 3,
  headings: ['Record'],
  paragraphs: null,
  area: null,
};

function refusal(...declarations: readonly SectionDeclaration[]): unknown {
  try {
    return arrangeSections(report, declarations);
  } catch (error) {
    return error instanceof ReportError ? { message: error.message, hint: error.hint } : error;
  }
}

describe('section pages', () => {
  it('hold the whole report, in the order that they declare', () => {
    const pages = arrangeSections(report, [record, grades, improvements]);
    expect(pages.map(({ slug }) => slug)).toEqual(['grades', 'improvements', 'record']);
    expect(pages.flatMap(({ sections }) => sections)).toEqual(report.sections);
    expect(pages.map(({ judgement }) => judgement?.grade ?? null)).toEqual(['Good', null, null]);
  });

  it.each([
    {
      what: 'leave out a heading',
      declarations: [grades, improvements],
      message:
        'content/sections: found no section page that holds the heading "Record" (line 33), expected one.',
      hint: 'Name it under headings in the front matter of one file in content/sections.',
    },
    {
      what: 'name headings in another order',
      declarations: [{ ...improvements, order: 0 }, grades, record],
      message:
        'content/sections/improvements.mdx: found the heading "Improvements", expected "What the grades mean".',
      hint: "Headings stand in the report's order, each on one page, in the report's own words.",
    },
    {
      what: 'name a heading too many',
      declarations: [
        grades,
        improvements,
        record,
        { ...record, slug: 'end', headings: ['The end'], order: 4 },
      ],
      message: 'content/sections/end.mdx: found the heading "The end", expected no further heading.',
      hint: "Headings stand in the report's order, each on one page, in the report's own words.",
    },
    {
      what: 'declare other paragraphs than they hold',
      declarations: [{ ...grades, paragraphs: ['1', '2'] as const }, improvements, record],
      message:
        'content/sections/grades.mdx: found paragraphs 1–2 declared, expected paragraphs 1–3, which stand below its headings.',
      hint: 'Correct paragraphs or headings in its front matter.',
    },
    {
      what: 'declare paragraphs and hold none',
      declarations: [grades, improvements, { ...record, paragraphs: ['5', '5'] as const }],
      message:
        'content/sections/record.mdx: found paragraph 5 declared, expected no paragraphs, which stand below its headings.',
      hint: 'Correct paragraphs or headings in its front matter.',
    },
    {
      what: 'name an area that the record does not judge',
      declarations: [grades, { ...improvements, area: 'Improvements' }, record],
      message:
        'content/sections/improvements.mdx: found the area "Improvements", expected a heading of this page that the record of findings judges.',
      hint: 'The record judges: "Opening hours".',
    },
    {
      what: 'leave out a judged area',
      declarations: [{ ...grades, area: null }, improvements, record],
      message: 'content/sections: found no section page for the judged area "Opening hours", expected one.',
      hint: 'Name it as area in the front matter of the section page that holds its findings.',
    },
  ])('are refused when they $what', ({ declarations, message, hint }) => {
    expect(refusal(...declarations)).toEqual({ message, hint });
  });

  it('describe the paragraphs they hold', () => {
    expect(describeRange(null)).toBe('no paragraphs');
    expect(describeRange(['3', '3'])).toBe('paragraph 3');
    expect(describeRange(['4', '8'])).toBe('paragraphs 4–8');
  });

  it('name what is counted anew by its own word', () => {
    const { sections, series } = readReport(committeeReport);
    expect(sections.map((section) => describeCounted([section], series))).toEqual([
      '',
      'paragraphs 1–2',
      'paragraphs 3–4',
      'conclusions 1–2',
    ]);
    expect(describeCounted(sections, series)).toBe('paragraphs 1–4, conclusions 1–2');
  });
});

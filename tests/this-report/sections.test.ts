import { describe, expect, it } from 'vitest';
import { ReportError } from '../../src/report/report-error.ts';
import { arrangeSections } from '../../src/declared/section-page.ts';
import type { SectionDeclaration } from '../../src/declared/section.ts';
import { declared } from './support/content.ts';
import { realReport } from './support/real-report.ts';

const declarations = declared.sections;

/** The declarations with one of them changed. */
const withChange = (slug: string, change: Partial<SectionDeclaration>) =>
  declarations.map((one) => (one.slug === slug ? { ...one, ...change } : one));

/** Message and hint of the refusal. */
function refusal(changed: readonly SectionDeclaration[]): readonly string[] {
  try {
    arrangeSections(realReport, changed);
  } catch (error) {
    if (error instanceof ReportError) return [error.message, error.hint];
    throw error;
  }
  return [];
}

describe('the section pages', () => {
  it('stand at the addresses that were published, in the order of the report', () => {
    expect(arrangeSections(realReport, declarations).map(({ slug }) => slug)).toEqual([
      'judgements',
      'areas-for-improvement',
      'about-this-inspection',
      'service-information',
      'overall-effectiveness',
      'help-and-protection',
      'quality-of-practice',
      'leadership-and-governance',
      'record-of-main-findings',
    ]);
  });

  it('together hold every section and paragraph of the report once, in its order', () => {
    const held = arrangeSections(realReport, declarations).flatMap(({ sections }) => sections);
    expect(held).toEqual(realReport.sections);
  });

  it('name the four judged areas, each with its grade', () => {
    const judged = arrangeSections(realReport, declarations).flatMap(({ slug, judgement }) =>
      judgement ? [`${slug}: ${judgement.grade}`] : [],
    );
    expect(judged).toEqual([
      'overall-effectiveness: Adequate',
      'help-and-protection: Adequate',
      'quality-of-practice: Adequate',
      'leadership-and-governance: Adequate',
    ]);
  });

  it('are refused when a heading is not in the report', () => {
    expect(refusal(withChange('quality-of-practice', { headings: ['Quality of practice'] }))).toEqual([
      'content/sections/quality-of-practice.mdx: found the heading "Quality of practice", expected "The quality of practice".',
      "Headings stand in the report's order, each on one page, in the report's own words.",
    ]);
  });

  it('are refused when two pages hold the same heading', () => {
    const headings = ['Record of main findings', 'Record of main findings'];
    expect(refusal(withChange('record-of-main-findings', { headings }))).toEqual([
      'content/sections/record-of-main-findings.mdx: found the heading "Record of main findings", expected no further heading.',
      "Headings stand in the report's order, each on one page, in the report's own words.",
    ]);
  });

  it('are refused in another order than that of the report', () => {
    expect(refusal(withChange('judgements', { order: 10 }))[0]).toBe(
      'content/sections/areas-for-improvement.mdx: found the heading "Areas for improvement", expected "The inspection judgements and what they mean".',
    );
  });

  it('are refused when two have the same order', () => {
    expect(refusal(withChange('areas-for-improvement', { order: 1 }))).toEqual([
      'content/sections/judgements.mdx: found the order 1, which areas-for-improvement has too, expected one of its own.',
      'Number the files of content/sections from 1, each once.',
    ]);
  });

  it('are refused when a heading is on none of them', () => {
    expect(refusal(declarations.filter(({ slug }) => slug !== 'record-of-main-findings'))).toEqual([
      'content/sections: found no section page that holds the heading "Record of main findings" (line 239), expected one.',
      'Name it under headings in the front matter of one file in content/sections.',
    ]);
  });

  it('are refused when the paragraphs declared are not those below the headings', () => {
    expect(refusal(withChange('service-information', { paragraphs: ['9', '13'] }))).toEqual([
      'content/sections/service-information.mdx: found paragraphs 9–13 declared, expected paragraphs 9–12, which stand below its headings.',
      'Correct paragraphs or headings in its front matter.',
    ]);
    expect(refusal(withChange('record-of-main-findings', { paragraphs: ['84', '84'] }))[0]).toBe(
      'content/sections/record-of-main-findings.mdx: found paragraph 84 declared, expected no paragraphs, which stand below its headings.',
    );
  });

  it('are refused when an area is not one that the report judges', () => {
    const [message, hint] = refusal(withChange('service-information', { area: 'Service information' }));
    expect(message).toBe(
      'content/sections/service-information.mdx: found the area "Service information", expected a heading of this page that the record of findings judges.',
    );
    expect(hint).toMatch(/^The record judges: "Overall effectiveness", .*, "Leadership and governance"\.$/);
  });

  it('are refused when a judged area has no page', () => {
    expect(refusal(withChange('quality-of-practice', { area: null }))).toEqual([
      'content/sections: found no section page for the judged area "The quality of practice", expected one.',
      'Name it as area in the front matter of the section page that holds its findings.',
    ]);
  });
});

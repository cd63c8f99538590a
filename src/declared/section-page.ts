import type { Report, Section, Series } from '../report/model.ts';
import type { Judgement } from '../report/roles.ts';
import { ReportError } from '../report/report-error.ts';
import { listParagraphsOf } from '../report/sections.ts';
import { wordOf } from '../report/unit-ref.ts';
import { listJudgements } from '../report/grades.ts';
import { describeRange, type SectionDeclaration, SECTIONS } from './section.ts';

/** One page of the report: its declaration with the report's sections it holds, whole. */
export interface SectionPage extends SectionDeclaration, SectionContent {}

/** What the report holds for one page: its sections, and the judgement where the page is a judged area. */
export interface SectionContent {
  readonly sections: readonly Section[];
  /** The labels of its paragraphs, in order. */
  readonly labels: readonly string[];
  /** All that is numbered in it, in words: "paragraphs 3–8, conclusions 1–14"; empty where nothing is. */
  readonly counted: string;
  readonly judgement: Judgement | null;
}

/**
 * Gives every section of the report to the page that declares it. Throws a ReportError unless the pages together hold
 * every heading and every paragraph exactly once, in the report's order, and every judged area has a page.
 */
export function arrangeSections<Declaration extends SectionDeclaration>(
  report: Report,
  declarations: readonly Declaration[],
): readonly (Declaration & SectionContent)[] {
  const rest = [...report.sections];
  const judgements = listJudgements(report);
  const ordered = declarations.toSorted((a, b) => a.order - b.order);
  checkOrder(ordered);
  const pages = ordered.map((declaration) => {
    const sections = declaration.headings.map((heading) => takeSection(rest, heading, declaration.slug));
    const labels = listLabels(sections);
    checkRange(declaration, labels);
    return {
      ...declaration,
      sections,
      labels,
      counted: describeCounted(sections, report.series),
      judgement: findJudgement(declaration, sections, judgements),
    };
  });
  const left = rest[0];
  if (left) {
    throw new ReportError(
      `${SECTIONS}: found no section page that holds the heading "${left.heading}" (line ${left.line}), expected one.`,
      'Name it under headings in the front matter of one file in content/sections.',
    );
  }
  // What is judged in part of a page, or of everything, has no page of its own.
  const areas = new Set(report.sections.map(({ line }) => line));
  const unpaged = judgements.find(
    ({ area, section }) =>
      section !== null &&
      areas.has(section) &&
      !pages.some((page) => page.area === area || page.judgement?.section === section),
  );
  if (unpaged) {
    throw new ReportError(
      `${SECTIONS}: found no section page for the judged area "${unpaged.area}", expected one.`,
      'Name it as area in the front matter of the section page that holds its findings.',
    );
  }
  return pages;
}

function checkOrder(ordered: readonly SectionDeclaration[]): void {
  for (const [index, { slug, order }] of ordered.entries()) {
    const before = ordered[index - 1];
    if (before?.order !== order) continue;
    throw new ReportError(
      `${SECTIONS}/${slug}.mdx: found the order ${order}, which ${before.slug} has too, expected one of its own.`,
      'Number the files of content/sections from 1, each once.',
    );
  }
}

function takeSection(rest: Section[], heading: string, slug: string): Section {
  const next = rest.shift();
  if (next?.heading === heading) return next;
  throw new ReportError(
    `${SECTIONS}/${slug}.mdx: found the heading "${heading}", expected ${next ? `"${next.heading}"` : 'no further heading'}.`,
    "Headings stand in the report's order, each on one page, in the report's own words.",
  );
}

/** The labels of the paragraphs of some sections, in order; what is counted anew in them is not among these. */
export function listLabels(sections: readonly Section[]): readonly string[] {
  return sections
    .flatMap(listParagraphsOf)
    .filter(({ series }) => series === 'paragraph')
    .map(({ label }) => label);
}

/** All that is numbered in some sections, in words, each series by itself; empty where nothing is. */
export function describeCounted(sections: readonly Section[], series: readonly Series[]): string {
  const paragraphs = Map.groupBy(sections.flatMap(listParagraphsOf), (paragraph) => paragraph.series);
  return [...paragraphs]
    .flatMap(([id, [first, ...more]]) =>
      first ? [describeRange([first.label, (more.at(-1) ?? first).label], wordOf(series, id))] : [],
    )
    .join(', ');
}

function checkRange({ slug, paragraphs }: SectionDeclaration, labels: readonly string[]): void {
  const [first, ...more] = labels;
  const held = describeRange(first === undefined ? null : [first, more.at(-1) ?? first]);
  const declared = describeRange(paragraphs);
  if (held === declared) return;
  throw new ReportError(
    `${SECTIONS}/${slug}.mdx: found ${declared} declared, expected ${held}, which stand below its headings.`,
    'Correct paragraphs or headings in its front matter.',
  );
}

function findJudgement(
  { slug, area, headings }: SectionDeclaration,
  sections: readonly Section[],
  judgements: readonly Judgement[],
): Judgement | null {
  if (area === null) return null;
  const judgement = judgements.find((one) => one.area === area);
  // A heading may give the grade as well, and then says more than the area.
  const isHeld = headings.includes(area) || sections.some(({ line }) => line === judgement?.section);
  if (judgement && isHeld) return judgement;
  throw new ReportError(
    `${SECTIONS}/${slug}.mdx: found the area "${area}", expected a heading of this page that the record of findings judges.`,
    `The record judges: ${judgements.map((one) => `"${one.area}"`).join(', ')}.`,
  );
}

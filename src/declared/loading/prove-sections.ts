import type { Report } from '../../report/model.ts';
import { ReportError } from '../../report/report-error.ts';
import { Refusal } from '../refusal.ts';
import { checkChartPlace, SECTIONS } from '../section.ts';
import { listTaken } from '../taken-addresses.ts';
import { arrangeSections, type SectionContent } from '../section-page.ts';
import type { DeclaredSection } from './read-sections.ts';

/**
 * Throws a Refusal unless the pages together hold the report, each of them can stand where it says, and so can its charts.
 * Where there are none, the report's headings make the pages.
 */
export function proveSections(
  { report, charts }: { readonly report: Report; readonly charts: readonly { readonly id: string }[] },
  sections: readonly DeclaredSection[],
): void {
  if (sections.length === 0) return;
  try {
    refuseTaken(sections, listTaken(report));
    for (const page of arrangeSections(report, sections)) proveCharts(page, charts);
  } catch (error) {
    if (error instanceof ReportError) throw new Refusal(error.message, error.hint);
    throw error;
  }
}

/** Left to itself, the site's page would stand at such an address in silence, and the section's nowhere. */
function refuseTaken(sections: readonly DeclaredSection[], taken: ReadonlySet<string>): void {
  const page = sections.find(({ slug }) => taken.has(slug));
  if (page === undefined) return;
  throw new Refusal(
    `${SECTIONS}/${page.slug}.mdx: found the name of a page that the site has already, expected another.`,
    `Rename the file: its name is the page's address. Taken are ${[...taken].sort().join(', ')}.`,
  );
}

function proveCharts(
  page: DeclaredSection & SectionContent,
  charts: readonly { readonly id: string }[],
): void {
  for (const place of page.charts) {
    const mistake = checkChartPlace(place, page, charts);
    if (mistake) throw new Refusal(`${SECTIONS}/${page.slug}.mdx: ${mistake.problem}`, mistake.hint);
  }
}

import type { Fault } from './evidence/entry-fault';
import { describeRange, type SectionDeclaration } from './section-page';
import { unknownEntry } from './evidence/unknown-entry';

/** Where a page shows a chart: below a paragraph, or at its end when `after` is null. */
export interface ChartPlace {
  readonly chart: string;
  readonly after: number | null;
}

/** What is wrong with where a page shows a chart: it is not declared, or the page has no such paragraph. */
export function checkChartPlace(
  { chart, after }: ChartPlace,
  { paragraphs }: Pick<SectionDeclaration, 'paragraphs'>,
  charts: readonly { readonly id: string }[],
): Fault | undefined {
  if (!charts.some(({ id }) => id === chart)) return unknownEntry('chart', chart, charts);
  if (after === null) return undefined;
  if (paragraphs && paragraphs[0] <= after && after <= paragraphs[1]) return undefined;
  return {
    problem: `found the chart "${chart}" after paragraph ${after}, expected a paragraph of this page.`,
    hint: `The page holds ${describeRange(paragraphs)}; null puts the chart at its end.`,
  };
}

import { Refusal } from '../../declared/refusal';
import { type ChartPlace, checkChartPlace } from '../../declared/chart-place';
import type { SectionDeclaration } from '../../declared/section-page';
import type { ChartFigure } from './chart-figure';

/** A chart of a section's page, with the paragraph that it stands below; null for the end of the page. */
export interface PlacedChart {
  readonly figure: ChartFigure;
  readonly after: number | null;
}

/**
 * The charts that a section's page names, in its order. Throws a Refusal with the page's file for a chart that is
 * not declared and for a paragraph that the page does not hold.
 */
export function placeCharts(
  section: SectionDeclaration,
  places: readonly ChartPlace[],
  charts: readonly ChartFigure[],
): readonly PlacedChart[] {
  const declared = charts.map(({ chart }) => chart);
  return places.flatMap((place) => {
    const fault = checkChartPlace(place, section, declared);
    if (fault) throw new Refusal(`content/sections/${section.slug}.mdx: ${fault.problem}`, fault.hint);
    const figures = charts.filter(({ chart }) => chart.id === place.chart);
    return figures.map((figure) => ({ figure, after: place.after }));
  });
}

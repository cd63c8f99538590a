import type { ChartPlace } from '../../declared/section';
import type { ChartFigure } from './chart-figure';

/** A chart of a section's page, with the paragraph that it stands below; null for the end of the page. */
export interface PlacedChart {
  readonly figure: ChartFigure;
  readonly after: string | null;
}

/** The charts that a section's page names, in its order. */
export function placeCharts(
  places: readonly ChartPlace[],
  charts: readonly ChartFigure[],
): readonly PlacedChart[] {
  return places.flatMap(({ chart: id, after }) =>
    charts.filter(({ chart }) => chart.id === id).map((figure) => ({ figure, after })),
  );
}

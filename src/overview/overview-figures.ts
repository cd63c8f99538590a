import type { Statistic } from '../declared/statistic';
import { type ChartFigure, findChartOf } from '../charts/picture/chart-figure';

/** A figure of the overview. */
export interface OverviewFigure {
  /** One statistic, or an earlier and a later one. */
  readonly figures: readonly Statistic[];
  /** What the report gives elsewhere for the same, so that neither account is preferred. */
  readonly others: readonly Statistic[];
}

/** The figures that the overview shows, by the ids of their statistics, each with those that its chart draws elsewhere. */
export function chooseOverviewFigures(
  chosen: readonly (readonly string[])[],
  statistics: readonly Statistic[],
  charts: readonly ChartFigure[],
): readonly OverviewFigure[] {
  return chosen.map((ids) => {
    const figures = ids.flatMap((id) => statistics.filter((statistic) => statistic.id === id));
    const chart = figures[0] && findChartOf(charts, figures[0].id);
    const drawn = chart?.rows.flatMap((row) => (row.kind === 'measured' ? [row.statistic] : [])) ?? [];
    return { figures, others: drawn.filter(({ paragraph }) => paragraph !== figures[0]?.paragraph) };
  });
}

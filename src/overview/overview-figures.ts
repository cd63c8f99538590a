import { Refusal } from '../declared/refusal';
import type { Statistic } from '../declared/statistic';
import { unknownEntry } from '../declared/evidence/unknown-entry';
import { type ChartFigure, findChartOf } from '../charts/picture/chart-figure';

/** A figure of the overview. */
export interface OverviewFigure {
  /** One statistic, or an earlier and a later one. */
  readonly figures: readonly Statistic[];
  /** What the report gives elsewhere for the same, so that neither account is preferred. */
  readonly others: readonly Statistic[];
}

/**
 * The figures that the overview shows, named by the ids of their statistics, each with those that its chart draws from
 * other paragraphs. Throws a Refusal for a statistic that is not declared.
 */
export function chooseOverviewFigures(
  chosen: readonly (readonly string[])[],
  statistics: readonly Statistic[],
  charts: readonly ChartFigure[],
): readonly OverviewFigure[] {
  return chosen.map((ids) => {
    const figures = ids.map((id) => findStatistic(statistics, id));
    const chart = figures[0] && findChartOf(charts, figures[0].id);
    const drawn = chart?.rows.flatMap((row) => (row.kind === 'measured' ? [row.statistic] : [])) ?? [];
    return { figures, others: drawn.filter(({ paragraph }) => paragraph !== figures[0]?.paragraph) };
  });
}

function findStatistic(statistics: readonly Statistic[], id: string): Statistic {
  const statistic = statistics.find((candidate) => candidate.id === id);
  if (statistic) return statistic;
  const { problem, hint } = unknownEntry('statistic', id, statistics);
  throw new Refusal(`content/report.yaml, overviewFigures: ${problem}`, hint);
}

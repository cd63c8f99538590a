import type { Chart } from '../../declared/chart.ts';
import { chartPicture } from './chart-picture.ts';
import type { CalculatedRow, ChartRow } from '../rows/chart-row.ts';
import { type ChartData, calculatedRows, chartRows } from '../rows/chart-rows.ts';
import { type ChartBasis, basesOf } from '../rows/chart-basis.ts';
import { type ChartTable, chartTable } from '../rows/chart-table.ts';
import type { Picture } from './picture.ts';
import type { ChartPlace } from '../../declared/section.ts';

/** A chart with everything that stands around it. One that has nothing to compare has no picture. */
export interface ChartFigure {
  readonly chart: Chart;
  readonly rows: readonly ChartRow[];
  readonly table: ChartTable;
  readonly bases: readonly ChartBasis[];
  readonly picture: Picture | undefined;
  /** What this site works out beside a statement that has no number: in no table and no data file. */
  readonly smallPrint: readonly CalculatedRow[];
}

/** Follows a chart's references to its rows, its table and its picture. Throws when they leave it without a basis. */
export function chartFigure(chart: Chart, data: ChartData): ChartFigure {
  const rows = chartRows(chart, data);
  const table = chartTable(rows);
  const bases = basesOf(table);
  const smallPrint = chart.kind === 'statement' ? calculatedRows(chart, data) : [];
  if (bases.length > 0) return { chart, rows, table, bases, picture: chartPicture(rows), smallPrint };
  throw new Error(`${chart.id}: found no source, expected a chart that rests on a place in the report`);
}

/** The charts that draw a figure of a paragraph or stand for its words, by its label. */
export function listChartsOf(charts: readonly ChartFigure[], label: string): readonly ChartFigure[] {
  return charts.filter(({ rows }) =>
    rows.some(
      (row) =>
        (row.kind === 'measured' && row.statistic.paragraph === label) ||
        (row.kind === 'stated' && row.evidence.paragraph === label),
    ),
  );
}

/** The chart that draws a statistic, by its id; undefined when none does. */
export function findChartOf(charts: readonly ChartFigure[], statistic: string): ChartFigure | undefined {
  return charts.find(({ rows }) =>
    rows.some((row) => row.kind === 'measured' && row.statistic.id === statistic),
  );
}

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

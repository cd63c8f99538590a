import { absolute, paragraphPath } from '../addresses.ts';
import {
  chartFigure,
  type ChartFigure,
  placeCharts,
  type PlacedChart,
} from '../../charts/picture/chart-figure.ts';
import { calculatedRows } from '../../charts/rows/chart-rows.ts';
import type { Provenance } from '../../data/csv.ts';
import { statisticRows } from '../../charts/files/statistics-table.ts';
import { commaList, nameReport } from '../report-name.ts';
import { statedTerms } from '../stated-terms.ts';
import { gatherFacts } from '../../report/facts.ts';
import { getDeclared, getReport, getPublication, getFigures } from './declared.ts';
import { once } from './once.ts';
import type { SectionEntry } from './sections.ts';

/** Every chart with its rows, table and picture, in the order declared. */
export const getCharts = once(async (): Promise<readonly ChartFigure[]> => {
  const declared = await getDeclared();
  return declared.charts.map((chart) => chartFigure(chart, declared));
});

/** The charts that the overview shows small, in the order named. */
export const getOverviewCharts = once(async (): Promise<readonly ChartFigure[]> => {
  const [{ overviewCharts }, charts] = await Promise.all([getPublication(), getCharts()]);
  return overviewCharts.flatMap((id) => charts.filter(({ chart }) => chart.id === id));
});

/** The charts that a section's page shows, each with the paragraph that it stands below; null for the end. */
export async function getSectionCharts(section: SectionEntry): Promise<readonly PlacedChart[]> {
  return placeCharts(section.charts, await getCharts());
}

/** Every figure as a flat row with its permalink, for the data files. */
export const getStatisticRows = once(async () => {
  const [figures, charts] = await Promise.all([getFigures(), getCharts()]);
  const smallPrint = charts.flatMap((figure) => figure.smallPrint.map(({ calculation }) => calculation.id));
  const calculations = figures.calculations.map(({ id }) => id).filter((id) => !smallPrint.includes(id));
  const calculated = calculatedRows({ calculations }, figures);
  return statisticRows(
    figures.statistics,
    calculated,
    figures.report.roles.inspected?.days ?? null,
    (label) => absolute(paragraphPath(label)),
  );
});

/** Whose words the data files carry. */
export const getProvenance = once(async (): Promise<Provenance> => {
  const [report, publication] = await Promise.all([getReport(), getPublication()]);
  const facts = gatherFacts(report);
  const { title, year } = nameReport(facts, publication);
  const { name, address } = publication.licence;
  return {
    source: commaList(publication.publisher, title),
    year: year ?? '',
    licence: statedTerms(facts, publication) ?? commaList(name, address),
  };
});

import { CSV_TYPE, writeCsv } from '../../data/csv';
import type { Imprint } from '../../data/imprinted-table';
import type { ChartFigure } from '../picture/chart-figure';
import { chartPng } from './chart-png';
import { chartSvgFile } from './chart-svg-file';
import { headlineOf } from './chart-credit';
import { chartCsvTable } from './chart-csv';
import { themeColours } from './theme-colours';

/** The files that a chart is offered in. */
export const FILE_FORMATS = ['csv', 'png', 'svg', 'json'] as const;

/** A file's content with its media type. */
export interface ChartFile {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** A chart as a file of one format. Rejects for a picture of a chart that has none. */
export async function drawFile(
  { chart, table, picture }: ChartFigure,
  format: (typeof FILE_FORMATS)[number],
  credit: string,
  imprint: Imprint,
): Promise<ChartFile> {
  if (format === 'csv') return { body: writeCsv(chartCsvTable(table, imprint)), type: CSV_TYPE };
  if (!picture) throw new Error(`${chart.id}: found no picture, expected a chart that compares something`);
  if (format === 'json') return { body: JSON.stringify(picture), type: 'application/json' };
  const text = { title: headlineOf(chart), note: chart.note, source: credit };
  const colours = themeColours('light');
  if (format === 'svg') return { body: chartSvgFile(picture, text, colours), type: 'image/svg+xml' };
  return { body: new Uint8Array(await chartPng(picture, text, colours)), type: 'image/png' };
}

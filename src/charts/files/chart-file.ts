import { CSV_TYPE, type CsvTable, type Provenance, withProvenance, writeCsv } from '../../data/csv.ts';
import type { ChartFigure } from '../picture/chart-figure.ts';
import { chartPngOnce } from './chart-png-once.ts';
import { chartSvgFile } from './chart-svg.ts';
import { headlineOf } from './chart-credit.ts';
import { themeColours } from './theme-colours.ts';
import { basisText } from '../rows/chart-basis.ts';
import type { ChartTable, RowBasis } from '../rows/chart-table.ts';

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
  provenance: Provenance,
): Promise<ChartFile> {
  if (format === 'csv') return { body: writeCsv(chartCsvTable(table, provenance)), type: CSV_TYPE };
  if (!picture) throw new Error(`${chart.id}: found no picture, expected a chart that compares something`);
  if (format === 'json') return { body: JSON.stringify(picture), type: 'application/json' };
  const text = { title: headlineOf(chart), note: chart.note, credit };
  const colours = themeColours('light');
  if (format === 'svg') return { body: chartSvgFile(picture, text, colours), type: 'image/svg+xml' };
  return { body: new Uint8Array(await chartPngOnce(picture, text, colours)), type: 'image/png' };
}

/** A chart's table for a data file, each row with where it comes from and whose words it carries. */
export function chartCsvTable({ columns, rows }: ChartTable, provenance: Provenance): CsvTable {
  const table = {
    columns: [...columns.map((column) => column.toLowerCase()), 'from', 'words'],
    rows: rows.map((row) => [...row.cells, ...origin(row.basis)]),
  };
  return withProvenance(table, provenance);
}

function origin(basis: RowBasis): readonly [from: string, words: string] {
  switch (basis.kind) {
    case 'paragraph':
      return [basisText({ kind: 'paragraph', label: basis.paragraph }), basis.quote];
    case 'cover':
      return [basisText(basis), basis.quote];
    case 'actions':
    case 'record':
      return [basisText(basis), ''];
    case 'calculated':
      return [`calculated: ${basis.formula}`, basis.caveat];
  }
}

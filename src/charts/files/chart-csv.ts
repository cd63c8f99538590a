import type { Table } from '../../data/csv';
import type { Imprint } from '../../data/record-table';
import type { ChartTable, RowSource } from '../rows/chart-table';

/** A chart's table for a data file, each row with where it comes from and whose words it carries. */
export function chartCsvTable({ columns, rows }: ChartTable, { source, year, licence }: Imprint): Table {
  return {
    columns: [...columns.map((column) => column.toLowerCase()), 'from', 'words', 'source', 'year', 'licence'],
    rows: rows.map((row) => [...row.cells, ...origin(row.source), source, year, licence]),
  };
}

function origin(source: RowSource): readonly [from: string, words: string] {
  switch (source.kind) {
    case 'paragraph':
      return [`paragraph ${source.paragraph}`, source.quote];
    case 'cover':
      return ['cover', source.quote];
    case 'actions':
      return [`actions ${source.first}–${source.last}`, ''];
    case 'record':
      return ['record of findings', ''];
    case 'calculated':
      return [`calculated: ${source.formula}`, source.caveat];
  }
}

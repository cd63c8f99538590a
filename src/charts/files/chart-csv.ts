import type { Table } from '../../data/csv';
import type { Imprint } from '../../data/imprinted-table';
import type { ChartTable, RowBasis } from '../rows/chart-table';

/** A chart's table for a data file, each row with where it comes from and whose words it carries. */
export function chartCsvTable({ columns, rows }: ChartTable, { source, year, licence }: Imprint): Table {
  return {
    columns: [...columns.map((column) => column.toLowerCase()), 'from', 'words', 'source', 'year', 'licence'],
    rows: rows.map((row) => [...row.cells, ...origin(row.basis), source, year, licence]),
  };
}

function origin(basis: RowBasis): readonly [from: string, words: string] {
  switch (basis.kind) {
    case 'paragraph':
      return [`paragraph ${basis.paragraph}`, basis.quote];
    case 'cover':
      return ['cover', basis.quote];
    case 'actions':
      return [`actions ${basis.first}–${basis.last}`, ''];
    case 'record':
      return ['record of findings', ''];
    case 'calculated':
      return [`calculated: ${basis.formula}`, basis.caveat];
  }
}

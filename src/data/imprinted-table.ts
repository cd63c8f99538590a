import type { Table } from './csv';

/**
 * Flat rows as a table that carries its source: the columns are the fields, in order, and three more say whose words
 * these are in every row, so that a row copied alone still does. Without rows the columns are there all the same.
 */
export function imprintedTable<Field extends string>(
  fields: readonly Field[],
  rows: readonly Readonly<Record<NoInfer<Field>, string | number>>[],
  imprint: Imprint,
): Table {
  return {
    columns: [...fields, 'source', 'year', 'licence'],
    rows: rows.map((row) => [
      ...fields.map((field) => row[field]),
      imprint.source,
      imprint.year,
      imprint.licence,
    ]),
  };
}

/** Whose words a data file carries: publication, year and licence. */
export interface Imprint {
  readonly source: string;
  /** Empty where none is known. */
  readonly year: number | '';
  readonly licence: string;
}

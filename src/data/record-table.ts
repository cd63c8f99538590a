import type { Table } from './csv';

/**
 * Flat records as a table that carries its source: the columns are the fields, in order, and three more say whose words
 * these are in every row, so that a row copied alone still does. Without records the columns are there all the same.
 */
export function recordTable<Field extends string>(
  fields: readonly Field[],
  records: readonly Readonly<Record<NoInfer<Field>, string | number>>[],
  imprint: Imprint,
): Table {
  return {
    columns: [...fields, 'source', 'year', 'licence'],
    rows: records.map((record) => [
      ...fields.map((field) => record[field]),
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

import { stringify } from 'csv-stringify/browser/esm/sync';

/** The media type of CSV files. */
export const CSV_TYPE = 'text/csv; charset=utf-8';

/** A table to be written as CSV: the header, and rows as long as it. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Whose words a data file carries: publication, year and licence. */
export interface Provenance {
  readonly source: string;
  /** Empty where none is known. */
  readonly year: number | '';
  readonly licence: string;
}

/**
 * A table that carries its source: three more columns say in every row whose words these are, so that a row copied alone
 * still does.
 */
export function withProvenance({ columns, rows }: CsvTable, { source, year, licence }: Provenance): CsvTable {
  return {
    columns: [...columns, 'source', 'year', 'licence'],
    rows: rows.map((row) => [...row, source, year, licence]),
  };
}

/**
 * Flat rows as a table that carries its source; the columns before that are the fields, in order. Without rows the columns
 * are there all the same.
 */
export function tableWithProvenance<Field extends string>(
  fields: readonly Field[],
  rows: readonly Readonly<Record<NoInfer<Field>, string | number>>[],
  provenance: Provenance,
): CsvTable {
  return withProvenance(
    { columns: fields, rows: rows.map((row) => fields.map((field) => row[field])) },
    provenance,
  );
}

/**
 * A table as CSV by RFC 4180, with the byte order mark that spreadsheets read UTF-8 by. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front; numbers stay numbers.
 */
export function writeCsv({ columns, rows }: CsvTable): string {
  return stringify(
    [columns, ...rows].map((row) => row.map(guard)),
    { bom: true, record_delimiter: 'windows' },
  );
}

/** A table as a file for download, in the form of `writeCsv`. */
export function csvResponse(table: CsvTable): Response {
  return new Response(writeCsv(table), { headers: { 'Content-Type': CSV_TYPE } });
}

function guard(cell: string | number): string {
  return typeof cell === 'string' && /^\s*[=+\-@]|^[\t\r\n]/.test(cell) ? `'${cell}` : String(cell);
}

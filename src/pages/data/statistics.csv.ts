import type { APIRoute } from 'astro';
import { STATISTIC_FIELDS } from '../../charts/files/statistics-table.ts';
import { csvResponse, tableWithProvenance } from '../../data/csv.ts';
import { getProvenance, getStatisticRows } from '../../site/queries/figures.ts';
import { nothingToShow } from '../../site/nothing-to-show.ts';

/** Every figure, the report's and the calculated ones, a row each. */
export const GET = (async () => {
  const [rows, provenance] = await Promise.all([getStatisticRows(), getProvenance()]);
  if (rows.length === 0) return nothingToShow();
  return csvResponse(tableWithProvenance(STATISTIC_FIELDS, rows, provenance));
}) satisfies APIRoute;

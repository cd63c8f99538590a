import type { APIRoute } from 'astro';
import { STATISTIC_FIELDS } from '../../charts/files/statistics-table';
import { csvResponse, imprintedTable } from '../../data/csv';
import { getImprint, getStatisticRows } from '../../site/queries/figures';
import { nothingToShow } from '../../site/nothing-to-show';

/** Every figure, the report's and the calculated ones, a row each. */
export const GET = (async () => {
  const [rows, imprint] = await Promise.all([getStatisticRows(), getImprint()]);
  if (rows.length === 0) return nothingToShow();
  return csvResponse(imprintedTable(STATISTIC_FIELDS, rows, imprint));
}) satisfies APIRoute;

import type { APIRoute } from 'astro';
import { STATISTIC_FIELDS } from '../../charts/files/statistics-table';
import { csvResponse } from '../../data/csv';
import { recordTable } from '../../data/record-table';
import { getImprint, getStatisticRecords } from '../../site/queries/figures';
import { nothingToShow } from '../../site/nothing-to-show';

/** Every figure, the report's and the calculated ones, a row each. */
export const GET = (async () => {
  const [records, imprint] = await Promise.all([getStatisticRecords(), getImprint()]);
  if (records.length === 0) return nothingToShow();
  return csvResponse(recordTable(STATISTIC_FIELDS, records, imprint));
}) satisfies APIRoute;

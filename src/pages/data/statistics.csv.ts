import type { APIRoute } from 'astro';
import { csvResponse } from '../../data/csv';
import { recordTable } from '../../data/record-table';
import { getImprint, getStatisticRecords } from '../../site/queries/queries';

/** Every figure, the report's and the calculated ones, a row each. */
export const GET = (async () => {
  const [records, imprint] = await Promise.all([getStatisticRecords(), getImprint()]);
  return csvResponse(recordTable(records, imprint));
}) satisfies APIRoute;

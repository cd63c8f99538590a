import type { APIRoute } from 'astro';
import { writeCsv } from '../../data/csv';
import { recordTable } from '../../data/record-table';
import { getImprint, getStatisticRecords } from '../../queries';

/** Every figure, the report's and the calculated ones, a row each. */
export const GET = (async () => {
  const [records, imprint] = await Promise.all([getStatisticRecords(), getImprint()]);
  return new Response(writeCsv(recordTable(records, imprint)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}) satisfies APIRoute;

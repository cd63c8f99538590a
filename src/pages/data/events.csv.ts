import type { APIRoute } from 'astro';
import { absolute, paragraphPath } from '../../addresses';
import { datedRows } from '../../charts/chart-rows';
import { writeCsv } from '../../data/csv';
import { eventRecords } from '../../data/events-table';
import { recordTable } from '../../data/record-table';
import { getFigures, getImprint } from '../../queries';

/** Every dated event, a row each, in the order of time. */
export const GET = (async () => {
  const [figures, imprint] = await Promise.all([getFigures(), getImprint()]);
  const records = eventRecords(datedRows(figures), (number) => absolute(paragraphPath(number)));
  return new Response(
    writeCsv(
      recordTable(
        records.map((record) => ({ ...record })),
        imprint,
      ),
    ),
    {
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    },
  );
}) satisfies APIRoute;

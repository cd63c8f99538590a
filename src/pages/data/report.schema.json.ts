import type { APIRoute } from 'astro';
import { absolute, dataPath } from '../../site/addresses.ts';
import { makeReportFileSchema } from '../../data/report-file-schema.ts';

/** What `report.json` holds, as a JSON Schema. */
export const GET = (() => {
  const schema = makeReportFileSchema(absolute(dataPath('report.schema.json')));
  return new Response(`${JSON.stringify(schema, null, 2)}\n`);
}) satisfies APIRoute;

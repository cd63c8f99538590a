import type { APIRoute } from 'astro';
import { absolute, dataPath, overviewPath, unitPath } from '../../site/addresses';
import { makeReportFile } from '../../data/report-file';
import { reportFileSchema } from '../../data/report-file-schema';
import { getPublication, getReport } from '../../site/queries/queries';

/** The whole report as data, checked against the schema that is published beside it. */
export const GET = (async () => {
  const [report, { publisher }] = await Promise.all([getReport(), getPublication()]);
  const file = makeReportFile(report, {
    publisher,
    schema: absolute(dataPath('report.schema.json')),
    home: absolute(overviewPath()),
    addressOf: (unit) => absolute(unitPath(unit)),
  });
  return Response.json(reportFileSchema.parse(file));
}) satisfies APIRoute;

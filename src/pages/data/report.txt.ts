import type { APIRoute } from 'astro';
import { absolute, overviewPath } from '../../site/addresses';
import { writeReportText } from '../../data/report-text';
import { getPublication, getReport } from '../../site/queries/queries';

/** The whole report as plain text. */
export const GET = (async () => {
  const [report, { publisher }] = await Promise.all([getReport(), getPublication()]);
  return new Response(writeReportText(report, publisher, absolute(overviewPath())));
}) satisfies APIRoute;

import type { APIRoute } from 'astro';
import { absolute, overviewPath } from '../../addresses';
import { printReport } from '../../data/report-text';
import { getPublication, getReport } from '../../queries';

/** The whole report as plain text. */
export const GET = (async () => {
  const [report, { publisher }] = await Promise.all([getReport(), getPublication()]);
  return new Response(printReport(report, publisher, absolute(overviewPath())));
}) satisfies APIRoute;

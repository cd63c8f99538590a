import type { APIRoute } from 'astro';
import { absolute, overviewPath } from '../../site/addresses.ts';
import { commaList } from '../../site/report-name.ts';
import { writeReportText } from '../../data/report-text.ts';
import { getReport } from '../../site/queries/declared.ts';
import { getSite } from '../../site/queries/site.ts';

/** The whole report as plain text. */
export const GET = (async () => {
  const [report, { name, publication }] = await Promise.all([getReport(), getSite()]);
  const source = commaList(publication.publisher, name.year);
  return new Response(writeReportText(report, source, absolute(overviewPath())));
}) satisfies APIRoute;

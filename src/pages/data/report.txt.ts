import type { APIRoute } from 'astro';
import { absolute, overviewPath } from '../../site/addresses';
import { commaList } from '../../site/report-name';
import { writeReportText } from '../../data/report-text';
import { getReport } from '../../site/queries/declared';
import { getSite } from '../../site/queries/site';

/** The whole report as plain text. */
export const GET = (async () => {
  const [report, { name, publication }] = await Promise.all([getReport(), getSite()]);
  const source = commaList(publication.publisher, name.year);
  return new Response(writeReportText(report, source, absolute(overviewPath())));
}) satisfies APIRoute;

import type { APIRoute } from 'astro';
import type { Totals } from '../../sharing/choice';
import { getReport } from '../../site/queries/queries';
import { listActions, listParagraphs } from '../../report/units';

/** How many units the report has, for addresses that ask for one by its number. */
export const GET = (async () => {
  const report = await getReport();
  const totals: Totals = { paragraphs: listParagraphs(report).length, actions: listActions(report).length };
  return Response.json(totals);
}) satisfies APIRoute;

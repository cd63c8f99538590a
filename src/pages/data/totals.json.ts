import type { APIRoute } from 'astro';
import type { Totals } from '../../extract/choice';
import { getReport } from '../../queries';
import { listActions, listParagraphs } from '../../report/units';

/** How many units the report has, for addresses that ask for one by its number. */
export const GET = (async () => {
  const report = await getReport();
  const totals: Totals = { paragraphs: listParagraphs(report).length, actions: listActions(report).length };
  return Response.json(totals);
}) satisfies APIRoute;

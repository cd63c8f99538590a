import type { APIRoute } from 'astro';
import { absolute, actionPath } from '../../addresses';
import { csvResponse } from '../../data/csv';
import { tabulateActions } from '../../data/unit-tables';
import { getFindings, getReport } from '../../queries';
import { listReasons } from '../../report/claims/finding';

/** Every required action with its deadline and empty columns for following it up. */
export const GET = (async () => {
  const [report, findings] = await Promise.all([getReport(), getFindings()]);
  const explainedBy = (number: number) => listReasons(findings, number).map(({ paragraph }) => paragraph);
  const table = tabulateActions(report, (number) => absolute(actionPath(number)), explainedBy);
  return csvResponse(table);
}) satisfies APIRoute;

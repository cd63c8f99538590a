import type { APIRoute } from 'astro';
import { absolute, actionPath } from '../../addresses';
import { writeCsv } from '../../data/csv';
import { tabulateActions } from '../../data/unit-tables';
import { getFindings, getReport } from '../../queries';

/** Every required action with its deadline and empty columns for following it up. */
export const GET = (async () => {
  const [report, findings] = await Promise.all([getReport(), getFindings()]);
  const explainedBy = (number: number) =>
    findings.find(({ action }) => action === number)?.reasons.map(({ paragraph }) => paragraph) ?? [];
  const table = tabulateActions(report, (number) => absolute(actionPath(number)), explainedBy);
  return new Response(writeCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}) satisfies APIRoute;

import type { APIRoute } from 'astro';
import { absolute, actionPath } from '../../addresses';
import { writeCsv } from '../../data/csv';
import { tabulateActions } from '../../data/unit-tables';
import { getCitedUnits, getReport } from '../../queries';

/** Every required action with its deadline and empty columns for following it up. */
export const GET = (async () => {
  const [report, units] = await Promise.all([getReport(), getCitedUnits()]);
  const introducers = (number: number) =>
    units.find((unit) => unit.kind === 'action' && unit.number === number)?.place.paragraphs ?? [];
  const table = tabulateActions(report, (number) => absolute(actionPath(number)), introducers);
  return new Response(writeCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}) satisfies APIRoute;

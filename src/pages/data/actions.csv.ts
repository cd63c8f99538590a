import type { APIRoute } from 'astro';
import { absolute, unitPath } from '../../site/addresses.ts';
import { csvResponse } from '../../data/csv.ts';
import { tabulateActions } from '../../data/unit-tables.ts';
import { getFindings, getReport } from '../../site/queries/declared.ts';
import { getProvenance } from '../../site/queries/figures.ts';
import { listReasons } from '../../declared/finding.ts';
import { listAsks } from '../../report/units.ts';
import { nothingToShow } from '../../site/nothing-to-show.ts';

/** Every required action with its deadline and empty columns for following it up. */
export const GET = (async () => {
  const [report, provenance, findings] = await Promise.all([getReport(), getProvenance(), getFindings()]);
  if (listAsks(report).length === 0) return nothingToShow();
  const explainedBy = (action: string) => listReasons(findings, action).map(({ paragraph }) => paragraph);
  const table = tabulateActions(report, provenance, (unit) => absolute(unitPath(unit)), explainedBy);
  return csvResponse(table);
}) satisfies APIRoute;

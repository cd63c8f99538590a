import type { APIRoute } from 'astro';
import { absolute, unitPath } from '../../site/addresses';
import { csvResponse } from '../../data/csv';
import { tabulateParagraphs } from '../../data/unit-tables';
import { getReport } from '../../site/queries/declared';
import { getProvenance } from '../../site/queries/figures';

/** Every paragraph with its section, words and address. */
export const GET = (async () => {
  const [report, provenance] = await Promise.all([getReport(), getProvenance()]);
  const table = tabulateParagraphs(report, provenance, (unit) => absolute(unitPath(unit)));
  return csvResponse(table);
}) satisfies APIRoute;

import type { APIRoute } from 'astro';
import { absolute, unitPath } from '../../site/addresses.ts';
import { csvResponse } from '../../data/csv.ts';
import { tabulateParagraphs } from '../../data/unit-tables.ts';
import { getReport } from '../../site/queries/declared.ts';
import { getProvenance } from '../../site/queries/figures.ts';

/** Every paragraph with its section, words and address. */
export const GET = (async () => {
  const [report, provenance] = await Promise.all([getReport(), getProvenance()]);
  const table = tabulateParagraphs(report, provenance, (unit) => absolute(unitPath(unit)));
  return csvResponse(table);
}) satisfies APIRoute;

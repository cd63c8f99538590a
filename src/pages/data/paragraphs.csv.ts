import type { APIRoute } from 'astro';
import { absolute, unitPath } from '../../site/addresses';
import { csvResponse } from '../../data/csv';
import { tabulateParagraphs } from '../../data/unit-tables';
import { getReport } from '../../site/queries/declared';
import { getImprint } from '../../site/queries/figures';

/** Every paragraph with its section, words and address. */
export const GET = (async () => {
  const [report, imprint] = await Promise.all([getReport(), getImprint()]);
  const table = tabulateParagraphs(report, imprint, (unit) => absolute(unitPath(unit)));
  return csvResponse(table);
}) satisfies APIRoute;

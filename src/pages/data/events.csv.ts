import type { APIRoute } from 'astro';
import { absolute, paragraphPath } from '../../site/addresses.ts';
import { datedRows } from '../../charts/rows/chart-rows.ts';
import { csvResponse, tableWithProvenance } from '../../data/csv.ts';
import { EVENT_FIELDS, eventRows } from '../../charts/files/events-table.ts';
import { getFigures } from '../../site/queries/declared.ts';
import { getProvenance } from '../../site/queries/figures.ts';
import { nothingToShow } from '../../site/nothing-to-show.ts';

/** Every dated event, a row each, in the order of time. */
export const GET = (async () => {
  const [figures, provenance] = await Promise.all([getFigures(), getProvenance()]);
  const rows = datedRows(figures);
  if (rows.length === 0) return nothingToShow();
  const events = eventRows(rows, (number) => absolute(paragraphPath(number)));
  return csvResponse(tableWithProvenance(EVENT_FIELDS, events, provenance));
}) satisfies APIRoute;

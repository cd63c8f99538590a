import type { APIRoute } from 'astro';
import { absolute, paragraphPath } from '../../site/addresses';
import { datedRows } from '../../charts/rows/chart-rows';
import { csvResponse, tableWithProvenance } from '../../data/csv';
import { EVENT_FIELDS, eventRows } from '../../charts/files/events-table';
import { getFigures } from '../../site/queries/declared';
import { getProvenance } from '../../site/queries/figures';
import { nothingToShow } from '../../site/nothing-to-show';

/** Every dated event, a row each, in the order of time. */
export const GET = (async () => {
  const [figures, provenance] = await Promise.all([getFigures(), getProvenance()]);
  const rows = datedRows(figures);
  if (rows.length === 0) return nothingToShow();
  const events = eventRows(rows, (number) => absolute(paragraphPath(number)));
  return csvResponse(tableWithProvenance(EVENT_FIELDS, events, provenance));
}) satisfies APIRoute;

import { OWN_ADDRESSES } from './own-addresses.ts';
import type { Report } from '../report/model.ts';
import { askKind } from '../report/units.ts';

/** The addresses that no section's page can have: the site's own, and those below which the report's units have theirs. */
export function listTaken(report: Report): ReadonlySet<string> {
  const kinds = [...report.series.map(({ id }) => id), ...(report.roles.asks ? [askKind(report)] : [])];
  return new Set([...OWN_ADDRESSES, ...kinds]);
}

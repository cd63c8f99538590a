import type { Query } from './query';
import { isOfReport, type SearchIndex, type SearchRecord } from './search-index';

/**
 * The unit that a query names, by its word and number ("para 12") or by the label that the report prints before it ("R1");
 * undefined when it names none or the report has no such number.
 */
export function findNamedUnit({ named, text }: Query, { records }: SearchIndex): SearchRecord | undefined {
  if (!named) return undefined;
  const unit = records.find(({ kind, id }) => kind === named.kind && id === named.label);
  if (unit || named.bare) return unit;
  const label = text.toUpperCase();
  return records.find(({ kind, id }) => isOfReport(kind) && id.toUpperCase() === label);
}

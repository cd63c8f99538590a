import type { Query } from './query';
import type { SearchIndex, SearchRecord } from './search-index';

/** The paragraph or action that a query names; undefined when it names none or the report has no such number. */
export function findNamedUnit({ named }: Query, { records }: SearchIndex): SearchRecord | undefined {
  if (!named) return undefined;
  return records.find(({ kind, id }) => kind === named.kind && id === named.label);
}

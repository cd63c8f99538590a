import { isMention } from './match.ts';
import { parseQuery, type Query } from './query.ts';
import { type Hit, scan, type ScanEntry } from './scan.ts';
import type { SearchRecord } from './search-index.ts';
import { tokenise } from './tokens.ts';

/** Whether a query asks for exactly this name, in the singular or the plural: "ILL", "inter-library loans". */
export function asksFor(query: Query, name: string): boolean {
  const words = query.clauses.flatMap((clause) => clause.map(({ text }) => text));
  const tokens = tokenise(name);
  return (
    words.length === tokens.length &&
    tokens.every((token, at) => words[at] !== undefined && isMention(words[at], token))
  );
}

/** The other names of what a query asks for, where the glossary has several: "inter-library loan" for "ILL". */
export function listOtherNames(query: Query, records: readonly SearchRecord[]): readonly string[] {
  const named = records.find(({ names = [] }) => names.some((name) => asksFor(query, name)));
  return named?.names?.filter((name) => !asksFor(query, name)) ?? [];
}

/** Records that say what a query asks for by another of its names, but for those that are `listed` already. */
export function scanOtherNames(
  entries: readonly ScanEntry[],
  names: readonly string[],
  listed: readonly Hit[],
): readonly Hit[] {
  const known = new Set(listed.map(({ order }) => order));
  const hits = names.flatMap((name) => scan(entries, parseQuery(`"${name}"`)));
  const first = new Map(hits.toReversed().map((hit) => [hit.order, hit]));
  return [...first.values()]
    .filter(({ order }) => !known.has(order))
    .toSorted((one, other) => one.order - other.order);
}

/**
 * What a query asks the meaning of: the record of a grade, or of a term of the glossary, whose name it is. Undefined when
 * it asks for anything else.
 */
export function findMeaning(
  query: Query,
  grades: readonly SearchRecord[],
  terms: readonly SearchRecord[],
): SearchRecord | undefined {
  return (
    grades.find(({ kind, text }) => kind === 'grade' && asksFor(query, text.split(':', 1)[0] ?? '')) ??
    terms.find(({ names = [] }) => names.some((name) => asksFor(query, name)))
  );
}

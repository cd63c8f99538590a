import type { TextRange } from '../../report/text-range.ts';
import { findAll, isMention, type SameWord } from './match.ts';
import type { Query } from './query.ts';
import type { SearchIndex, SearchRecord } from './search-index.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';

/** A record ready to be scanned: its words are split once, not once a query. */
export interface ScanEntry {
  readonly record: SearchRecord;
  readonly tokens: readonly Token[];
}

/** A record that answers a query, with the stretches of its text to mark. */
export interface Hit {
  readonly record: SearchRecord;
  readonly ranges: readonly TextRange[];
  /** Place in the report's order, from 0. */
  readonly order: number;
  /** Higher is more relevant: comparable only among the hits of one query. */
  readonly score: number;
}

/** Splits the words of every record. */
export function prepareScan(index: SearchIndex): readonly ScanEntry[] {
  return index.records.map((record) => ({ record, tokens: tokenise(record.text) }));
}

/**
 * Every record that answers all that the query asks for, in the report's order. `same` decides which words answer: without
 * it a record has to mention what is asked for.
 */
export function scan(
  entries: readonly ScanEntry[],
  query: Query,
  same: SameWord = isMention,
): readonly Hit[] {
  return entries.flatMap(({ record, tokens }, order) => {
    const ranges = findAll(query.clauses, tokens, same);
    return ranges ? [{ record, ranges, order, score: scoreOf(ranges, tokens, query) }] : [];
  });
}

/** More marks in fewer words rank higher, and query words that stand side by side in their order rank highest. */
function scoreOf(ranges: readonly TextRange[], tokens: readonly Token[], query: Query): number {
  const density = ranges.length / (ranges.length + 0.5 + tokens.length / 100);
  const wanted = query.clauses.flatMap((clause) => clause.map(({ text }) => text));
  const together = wanted.length > 1 && hasPhrase(wanted, tokens) ? 1 : 0;
  return density + together;
}

function hasPhrase(words: readonly string[], tokens: readonly Token[]): boolean {
  return tokens.some((_, at) =>
    words.every((word, offset) => {
      const token = tokens[at + offset];
      return token !== undefined && isMention(word, token);
    }),
  );
}

import { findAll, isMention, type SameWord } from './match';
import type { Query } from './query';
import type { Hit, ScanEntry } from './scan';
import { scoreOf } from './scan';
import { stem } from './stem';

const stems = new Map<string, string>();

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = stem(word);
  stems.set(word, found);
  return found;
}

/** The word or another form of it ("visited" for "visit"). */
export const isRelated: SameWord = (wanted, token) =>
  isMention(wanted, token) || stemOf(token.base) === stemOf(wanted);

/** Records that are not among `mentions` but use related forms of the words ("visited" for "visit"). */
export function scanRelated(
  entries: readonly ScanEntry[],
  query: Query,
  mentions: readonly Hit[],
): readonly Hit[] {
  const listed = new Set(mentions.map(({ order }) => order));
  return entries.flatMap(({ record, tokens }, order) => {
    if (listed.has(order)) return [];
    const ranges = findAll(query.clauses, tokens, isRelated);
    return ranges ? [{ record, ranges, order, score: scoreOf(ranges, tokens, query) }] : [];
  });
}

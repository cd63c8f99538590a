import { editDistance } from '../../declared/evidence/edit-distance.ts';
import { foldWord } from './tokens.ts';
import { isMention, type SameWord } from './match.ts';
import type { Query } from './query.ts';
import { isRelated } from './related.ts';
import type { ScanEntry } from './scan.ts';

/** A word of the report that a reader may have meant, as it is printed, and how many records use it. */
interface Suggestion {
  readonly word: string;
  readonly count: number;
}

/** A word of a query that found nothing, and what the report has of it. */
export interface ExplainedWord {
  readonly word: string;
  /** Records that mention this word. */
  readonly count: number;
  /** Records that use related forms of it; counted only where it is not mentioned itself. */
  readonly related: number;
  /** Nearest words of the report, best first; empty when the word itself is mentioned. */
  readonly near: readonly Suggestion[];
}

const MOST = 6;

/** For a query that found nothing: each of its words, how often it is mentioned, and what comes nearest to it. */
export function explainNothing(entries: readonly ScanEntry[], query: Query): readonly ExplainedWord[] {
  const words = [...new Set(query.clauses.flatMap((clause) => clause.map(({ text }) => text)))].slice(0, 8);
  const vocabulary = countWords(entries);
  return words.map((word) => {
    const count = countUses(entries, word, isMention);
    if (count > 0) return { word, count, related: 0, near: [] };
    return { word, count, related: countUses(entries, word, isRelated), near: nearWords(word, vocabulary) };
  });
}

const countUses = (entries: readonly ScanEntry[], word: string, same: SameWord): number =>
  entries.filter(({ tokens }) => tokens.some((token) => same(word, token))).length;

/** How many records use each word, by the word as it is printed most simply (folded). */
function countWords(entries: readonly ScanEntry[]): ReadonlyMap<string, Suggestion> {
  const counts = new Map<string, Suggestion>();
  for (const { record, tokens } of entries) {
    const seen = new Set<string>();
    for (const { start, end, base } of tokens) {
      if (seen.has(base)) continue;
      seen.add(base);
      const printed = record.text.slice(start, end);
      const known = counts.get(base);
      const word = known && known.word.length <= printed.length ? known.word : printed;
      counts.set(base, { word, count: (known?.count ?? 0) + 1 });
    }
  }
  return counts;
}

function nearWords(word: string, vocabulary: ReadonlyMap<string, Suggestion>): readonly Suggestion[] {
  if (word.length < 3 || word.length > 40) return [];
  const allowed = word.length < 5 ? 1 : 2;
  const near: { suggestion: Suggestion; distance: number }[] = [];
  for (const [form, suggestion] of vocabulary) {
    const begun = form.startsWith(word);
    const distance = begun
      ? 0.5
      : Math.abs(word.length - form.length) > allowed
        ? Number.POSITIVE_INFINITY
        : editDistance(word, form);
    if (distance <= allowed && form.length > 2) near.push({ suggestion, distance });
  }
  near.sort((a, b) => a.distance - b.distance || b.suggestion.count - a.suggestion.count);
  const words = new Map(near.map(({ suggestion }) => [foldWord(suggestion.word), suggestion]));
  return [...words.values()].slice(0, MOST);
}

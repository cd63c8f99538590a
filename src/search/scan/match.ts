import type { TextRange } from '../../report/text-range.ts';
import { isOtherNumber } from './plural.ts';
import type { Clause } from './query.ts';
import type { Token } from './tokens.ts';

/** Decides whether a word of the text answers a word of the query. */
export type SameWord = (wanted: string, token: Token) => boolean;

/** The word itself, in any spelling that folds to it, its plural or singular, and the possessive of these: a mention. */
export const isMention: SameWord = (wanted, { form, base }) =>
  form === wanted || base === wanted || isOtherNumber(wanted, base);

/** Every stretch of a text that meets the clause, in order and without overlaps. */
function findClause(clause: Clause, tokens: readonly Token[], same: SameWord): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (let at = 0; at < tokens.length;) {
    const next = endOfClause(clause, tokens, at, same);
    const first = tokens[at];
    const last = tokens[next - 1];
    if (next > at && first && last) ranges.push({ start: first.start, end: last.end });
    at = Math.max(at + 1, next);
  }
  return ranges;
}

/** The ranges that meet all clauses, in text order; undefined when one clause is not met. */
export function findAll(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  same: SameWord,
): readonly TextRange[] | undefined {
  const found = clauses.map((clause) => findClause(clause, tokens, same));
  if (found.length === 0 || found.some((ranges) => ranges.length === 0)) return undefined;
  return merge(found.flat());
}

/** The index after the tokens that spell the clause from `at` on; `at` itself when they do not. */
function endOfClause(clause: Clause, tokens: readonly Token[], at: number, same: SameWord): number {
  let next = at;
  for (let index = 0; index < clause.length;) {
    const word = clause[index];
    const token = tokens[next];
    if (!word || !token) return at;
    if (same(word.text, token)) {
      [index, next] = [index + 1, next + 1];
      // A token that is only spelt with a sign goes on in words: "12 per cent".
      if (word.text.endsWith('%')) while (/^(per)?(cent)?$/.test(`${tokens[next]?.form}`)) next += 1;
      continue;
    }
    const tokenCount = tokensInWord(word.text, tokens, next, same);
    const wordCount = tokenCount > 0 ? 1 : wordsInToken(clause, index, token, same);
    if (wordCount === 0) return at;
    [index, next] = [index + wordCount, next + Math.max(1, tokenCount)];
  }
  return next;
}

/** Hyphens are optional in the query: how many tokens, tied by hyphens, spell the word ("part-time"). */
function tokensInWord(word: string, tokens: readonly Token[], at: number, same: SameWord): number {
  let spelt = '';
  for (let count = 1; word.startsWith(spelt); count += 1) {
    const token = tokens[at + count - 1];
    if (!token || (count > 1 && token.tie !== 'hyphen')) return 0;
    if (count > 1 && same(word, { ...token, form: spelt + token.form, base: spelt + token.base }))
      return count;
    spelt += token.form;
  }
  return 0;
}

/** Hyphens are optional in the text: how many query words, tied by hyphens, spell the token ("parttime"). */
function wordsInToken(clause: Clause, at: number, token: Token, same: SameWord): number {
  let spelt = clause[at]?.text ?? '';
  for (let count = 2; token.form.startsWith(spelt); count += 1) {
    const word = clause[at + count - 1];
    if (!word?.tied) return 0;
    spelt += word.text;
    if (same(spelt, token)) return count;
  }
  return 0;
}

function merge(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && range.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}

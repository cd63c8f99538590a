import type { NamedUnit } from './named-unit.ts';
import { parseNamedUnit } from './named-unit.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';

/** Longest query that is read, in characters; what is beyond is left out, and the reader is told. */
export const QUERY_LIMIT = 200;

/** One word of a clause, folded; `tied` when a hyphen ties it to the word before, so that both may be one word. */
interface ClauseWord {
  readonly text: string;
  readonly tied: boolean;
}

/** Words that must stand next to each other in this order: a quoted phrase, "part-time", or just one word. */
export type Clause = readonly ClauseWord[];

/** What a reader asks for: every clause must be met by one and the same record. */
export interface Query {
  /** The query as it was read: trimmed, runs of spaces made one, cut at the limit, without "what does … mean". */
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** The unit that the query names ("12", "action 3"), whether or not the report has it. */
  readonly named: NamedUnit | undefined;
  /** True when the query was longer than the limit. */
  readonly cut: boolean;
}

/** A question after what something means: "what does adequate mean?", "what is an inter-library loan". */
const ASKED_MEANING =
  /^(?:what(?:['’]?s| (?:is|are|does|do)) (?:an? |the )?(.+?)(?: (?:mean|stand for))?|(?:the )?(?:meaning|definition) of (.+?))\s*\?*$/iu;

const PHRASE = /["“”„«»＂]([^"“”„«»＂]*)(?:["“”„«»＂]|$)/g;
const SPACED_THOUSANDS = /(?<![\d.,])(\d{1,3})[ \u00a0\u202f](\d{3})(?!\d)/g;
const PER_CENT = /(?<=\d)( %|\s?per ?cent\b)/gi;

/** Reads a query; time is linear in the length that is read, and any input is harmless. */
export function parseQuery(input: string): Query {
  const spaced = input
    .slice(0, QUERY_LIMIT * 10)
    .replace(/\s+/gu, ' ')
    .trim();
  const text = askedFor(spaced.slice(0, QUERY_LIMIT).trim());
  const clauses: Clause[] = [];
  const loose = text.replace(PHRASE, (_, phrase: string) => {
    clauses.push(readTokens(phrase).map(wordOf));
    return ' ';
  });
  clauses.push(...looseClauses(loose));
  return {
    text,
    clauses: distinct(clauses),
    named: parseNamedUnit(text),
    cut: spaced.length > QUERY_LIMIT,
  };
}

/** What a question asks the meaning of; any other text as it is. */
function askedFor(text: string): string {
  const [, ...parts] = ASKED_MEANING.exec(text) ?? [];
  return parts.find((part) => part !== undefined) ?? text;
}

const readTokens = (text: string): readonly Token[] =>
  tokenise(text.replace(SPACED_THOUSANDS, '$1$2').replace(PER_CENT, '%'));

const wordOf = ({ form, tie }: Token): ClauseWord => ({ text: form, tied: tie === 'hyphen' });

/** Words outside quotation marks: one clause each, but what a hyphen or the like ties together stays together. */
function looseClauses(text: string): readonly Clause[] {
  const groups: Token[][] = [];
  for (const token of readTokens(text)) {
    const group = groups.at(-1);
    if (group && token.tie !== 'none') group.push(token);
    else groups.push([token]);
  }
  return groups.map((group) => group.map(wordOf));
}

/** Each clause once, and none without words. */
function distinct(clauses: readonly Clause[]): readonly Clause[] {
  const spelt = (clause: Clause) => clause.map(({ text }) => text).join(' ');
  const seen = new Map(clauses.map((clause) => [spelt(clause), clause]));
  seen.delete('');
  return [...seen.values()];
}

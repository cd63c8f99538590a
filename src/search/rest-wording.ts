import type { Hit } from './scan/scan.ts';
import type { Query } from './scan/query.ts';
import type { SearchRecord } from './scan/search-index.ts';
import { describeCount, describeFind, nameRecord, quoteQuery } from './wording.ts';

/** How many use only related forms: "3 more use related forms", after `mentions` others; "" when none does. */
export function describeRelated(related: readonly Hit[], mentions: readonly Hit[]): string {
  if (related.length === 0) return '';
  const count = mentions.length > 0 ? `${related.length} more` : describeCount(related);
  return `${count} ${related.length === 1 ? 'uses' : 'use'} related forms`;
}

/** How many say the same by another name: "3 paragraphs say “winter holiday”, another name for “Christmas”". */
export function describeOtherNames(hits: readonly Hit[], names: readonly string[], query: Query): string {
  if (hits.length === 0) return '';
  const listed = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
    names.map((name) => `“${name}”`),
  );
  const say = hits.length === 1 ? 'says' : 'say';
  return `${describeCount(hits)} ${say} ${listed}, in the glossary the same as ${quoteQuery(query)}`;
}

/** What this site itself says with these words: "Also 2 glossary entries of this site"; "" when nothing. */
export function describeOwn(own: readonly Hit[]): string {
  return own.length === 0 ? '' : `Also ${describeCount(own)} of this site`;
}

/** All that was found, as it is said aloud: the unit that the query names, its mentions, other names, related forms. */
export function describeAloud(
  { query, mentions }: { readonly query: Query; readonly mentions: readonly Hit[] },
  unit: SearchRecord | undefined,
  otherNames: string,
  related: readonly Hit[],
): string {
  const named = unit ? `${nameRecord(unit)}: Enter goes there. ` : '';
  const found = mentions.length > 0 ? describeFind(mentions, query) : `Nothing mentions ${quoteQuery(query)}`;
  const sentences = [found, otherNames, describeRelated(related, mentions)].filter(Boolean);
  return `${named}${sentences.map((sentence) => `${sentence}.`).join(' ')}`;
}

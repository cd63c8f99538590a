import type { Hit } from './scan/scan';
import type { Query } from './scan/query';
import { describeCount, quoted } from './wording';

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
  return `${describeCount(hits)} ${say} ${listed}, in the glossary the same as ${quoted(query)}`;
}

/** What this site itself says with these words: "Also 2 glossary entries of this site"; "" when nothing. */
export function describeOwn(own: readonly Hit[]): string {
  return own.length === 0 ? '' : `Also ${describeCount(own)} of this site`;
}

import type { Hit } from './scan/scan';
import { describeCount } from './wording';

/** How many use only related forms: "3 more use related forms", after `mentions` others; "" when none does. */
export function describeRelated(related: readonly Hit[], mentions: readonly Hit[]): string {
  if (related.length === 0) return '';
  const count = mentions.length > 0 ? `${related.length} more` : describeCount(related);
  return `${count} ${related.length === 1 ? 'uses' : 'use'} related forms`;
}

/** What this site itself says with these words: "Also 2 glossary entries of this site"; "" when nothing. */
export function describeOwn(own: readonly Hit[]): string {
  return own.length === 0 ? '' : `Also ${describeCount(own)} of this site`;
}

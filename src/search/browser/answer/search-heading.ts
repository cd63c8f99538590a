import type { Hit } from '../../scan/scan';
import { describeFind, quoted } from '../../wording';
import type { Answer } from './search-answer';

/** The sentence over the results; `named` is what the query names, if it names one. */
export function describeHeading(
  { query, mentions, complete }: Answer,
  listed: readonly Hit[],
  named: string | undefined,
): string {
  if (!complete) return `First results for ${quoted(query)}`;
  if (mentions.length === 0) return named || `Nothing mentions ${quoted(query)}`;
  const found = describeFind(mentions, query);
  return listed.length === mentions.length ? found : `${found} (${listed.length} of them shown)`;
}

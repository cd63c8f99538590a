import { quoted } from '../../wording';
import { make, makeButton } from '../../../site/browser/make-element';
import type { Answer } from '../answer/search-answer';

/** What the reader should know of how the query was read, and the same words as a phrase. */
export function describeNotes({ query, complete }: Answer, ask: (q: string) => void): readonly Node[] {
  const notes: Node[] = [];
  if (query.cut)
    notes.push(make('p', {}, `Only the first ${query.text.length} characters were searched for.`));
  if (!complete) notes.push(make('p', {}, 'Every mention in the whole text is still being counted.'));
  if (query.clauses.length > 1 && !query.named && !/["“”„«»＂]/.test(query.text)) {
    const button = makeButton(`Only as the phrase ${quoted(query)}`, () => ask(`"${query.text}"`));
    button.className = 'as-link';
    notes.push(make('p', {}, button));
  }
  return notes;
}

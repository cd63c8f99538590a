import { narrow, type SearchState, writeState } from '../../search-state.ts';
import type { Hit } from '../../scan/scan.ts';
import type { SearchIndex } from '../../scan/search-index.ts';
import { make, makeButton } from '../../../site/browser/make-element.ts';
import type { Answer } from '../answer/answer.ts';
import { nameRecord } from '../../wording.ts';
import { makePassage } from '../answer/passage.ts';
import { recordAddress } from '../answer/record-address.ts';

/** More results than this are listed only when asked for. */
const AT_ONCE = 60;

/** Writes a list of results. */
export function listHits(
  list: HTMLElement,
  hits: readonly Hit[],
  index: SearchIndex,
  state: SearchState,
): void {
  const search = writeState(state);
  const item = (hit: Hit) => makeResult(hit, index, search);
  const rest = hits.slice(AT_ONCE);
  list.replaceChildren(...hits.slice(0, AT_ONCE).map(item));
  if (rest.length === 0) return;
  const button = makeButton(`Show the other ${rest.length}`, () => {
    const added = rest.map(item);
    button.parentElement?.replaceWith(...added);
    added[0]?.querySelector('a')?.focus();
  });
  list.append(make('li', { className: 'more' }, button));
}

/** The mentions narrowed and sorted, but those that are shown already (by their anchors) stay on top as they are. */
export function pinFirst(answer: Answer, state: SearchState, shown: readonly string[]): readonly Hit[] {
  const hits = narrow(answer.mentions, answer.index, state);
  const rank = ({ record }: Hit) => {
    const at = shown.indexOf(record.anchor);
    return at < 0 ? shown.length : at;
  };
  return shown.length === 0 ? hits : [...hits].sort((a, b) => rank(a) - rank(b));
}

/** One result: what it is, where it stands, its passage with the words marked, and its topics. */
export function makeResult(hit: Hit, index: SearchIndex, search: string): HTMLLIElement {
  const { record } = hit;
  const link = make('a', { href: recordAddress(record, index, search) }, nameRecord(record));
  const section = index.sections[record.section]?.title ?? '';
  const head = make('h3', {}, link, ...(section ? [make('span', { className: 'quiet' }, section)] : []));
  const topics = record.topics.flatMap((topic) => index.topics[topic]?.title ?? []);
  const tags = topics.length > 0 ? [make('p', { className: 'tags' }, topics.join(' · '))] : [];
  return make('li', { className: 'result' }, head, makePassage(hit), ...tags);
}

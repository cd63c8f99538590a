import type { Hit } from '../../scan/scan';
import type { SearchIndex } from '../../scan/search-index';
import { nameRecord } from '../../wording';
import { make } from '../../../site/browser/make-element';
import { makePassage } from '../answer/passage-words';
import { recordAddress } from '../answer/record-address';

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

import { cutPassage, type Piece } from '../scan/passage';
import type { Hit } from '../scan/scan';
import { REPORT_KINDS, type SearchIndex } from '../scan/search-index';
import { nameRecord } from '../wording';
import { make } from '../../site/browser/make-element';
import { recordAddress } from './record-address';

/** One result: what it is, where it stands, its passage with the words marked, and its topics. */
export function makeResult({ record, ranges }: Hit, index: SearchIndex, search: string): HTMLLIElement {
  const link = make('a', { href: recordAddress(record, index, search) }, nameRecord(record));
  const section = index.sections[record.section]?.title ?? '';
  const head = make('h3', {}, link, ...(section ? [make('span', { className: 'quiet' }, section)] : []));
  const passage = make('p', { className: REPORT_KINDS.has(record.kind) ? 'report' : 'site' });
  passage.append(...cutPassage(record, ranges).map(makePiece));
  const topics = record.topics.flatMap((topic) => index.topics[topic]?.title ?? []);
  const tags = topics.length > 0 ? [make('p', { className: 'tags' }, topics.join(' · '))] : [];
  return make('li', { className: 'result' }, head, passage, ...tags);
}

/** A piece of a passage; what the site's own words quote from the report is set as the report's. */
function makePiece(piece: Piece): Node | string {
  const shown = makeWords(piece);
  return piece.quoted ? make('span', { className: 'report-words' }, shown) : shown;
}

function makeWords({ kind, text }: Piece): Node | string {
  switch (kind) {
    case 'mark':
      return make('mark', {}, text);
    case 'gap':
      return make('span', { className: 'gap' }, text);
    case 'text':
      return text;
  }
}

import { cutPassage, type Piece } from '../search/passage';
import type { Hit } from '../search/scan';
import { REPORT_KINDS, type SearchIndex } from '../search/search-index';
import { nameRecord } from '../search/wording';
import { make } from './make-element';
import { recordAddress } from './record-address';

/** One result: what it is, where it stands, its passage with the words marked, and its topics. */
export function makeResult({ record, ranges }: Hit, index: SearchIndex, search: string): HTMLLIElement {
  const link = make('a', { href: recordAddress(record, index, search) }, nameRecord(record));
  const section = index.sections[record.section]?.title ?? '';
  const head = make('h3', {}, link, ...(section ? [make('span', { className: 'quiet' }, section)] : []));
  const passage = make('p', { className: REPORT_KINDS.has(record.kind) ? 'report' : 'site' });
  const pieces = cutPassage(record.text, ranges);
  passage.append(...(REPORT_KINDS.has(record.kind) ? pieces.map(makePiece) : makeSitePieces(pieces)));
  const topics = record.topics.flatMap((topic) => index.topics[topic]?.title ?? []);
  const tags = topics.length > 0 ? [make('p', { className: 'tags' }, topics.join(' · '))] : [];
  return make('li', { className: 'result' }, head, passage, ...tags);
}

/** The site's own passage, with the words that it quotes from the report set as the report's. */
function makeSitePieces(pieces: readonly Piece[]): readonly (Node | string)[] {
  let quoting = false;
  return pieces.flatMap(({ kind, text }) =>
    text.split(/(?=“)|(?<=”)/).map((part) => {
      if (part.startsWith('“')) quoting = true;
      const piece = makePiece({ kind, text: part });
      const shown = quoting ? make('span', { className: 'report-words' }, piece) : piece;
      if (part.endsWith('”')) quoting = false;
      return shown;
    }),
  );
}

function makePiece({ kind, text }: Piece): Node | string {
  switch (kind) {
    case 'mark':
      return make('mark', {}, text);
    case 'gap':
      return make('span', { className: 'gap' }, text);
    case 'text':
      return text;
  }
}

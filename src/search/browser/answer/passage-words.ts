import { make } from '../../../site/browser/make-element';
import { cutPassage, type Piece } from '../../scan/passage';
import type { Hit } from '../../scan/scan';
import { isOfReport } from '../../scan/search-index';

/** The passage around the words that were found, with the words marked; `longest` is its length in characters. */
export function makePassage({ record, ranges }: Hit, longest?: number): HTMLParagraphElement {
  const className = isOfReport(record.kind) ? 'report' : 'site';
  return make('p', { className }, ...cutPassage(record, ranges, longest).map(makePiece));
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

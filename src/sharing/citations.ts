import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describeItem, pinpointOf, print } from './citation-item';
import type { Place } from './place';
import { citeInProse, type ProseCitation } from './prose-citations';
import type { Source } from './source';

/** One way of citing a place, ready to be copied. */
export type Citation =
  | ProseCitation
  | { readonly kind: 'data'; readonly format: 'BibTeX' | 'RIS' | 'CSL-JSON'; readonly reference: string };

/**
 * Every citation of a place, always in the same order. No access date is made up: the reader adds one where a style asks.
 * For reference managers the pinpoint is in the one field of a report that BibTeX, RIS and CSL name alike and that they
 * keep, the field for pages: they have none for paragraphs, and what stands in a note alone is not cited.
 */
export function citePlace(source: Source, place: Place): readonly Citation[] {
  const pinpoint = pinpointOf(place);
  const item = { ...describeItem(source, place), ...(pinpoint && { page: pinpoint }) };
  return [
    ...citeInProse(source, place),
    { kind: 'data', format: 'BibTeX', reference: print(item, 'bibtex').replaceAll('\t', '  ') },
    { kind: 'data', format: 'RIS', reference: printRis(item) },
    { kind: 'data', format: 'CSL-JSON', reference: JSON.stringify([item], null, 2) },
  ];
}

/**
 * One record of RIS. The library breaks long lines inside words, which importers keep as a space; cuts ids to 20
 * characters, by which the places of a report are no longer told apart; and ends lines, and the record, as RIS does not.
 */
function printRis(item: { readonly id: string }): string {
  const lines = print(item, 'ris').replace(/\r?\n(?![A-Z][A-Z0-9] {2}-)/g, '');
  return lines
    .replace(/^ID {2}-.*$/m, () => `ID  - ${item.id}`)
    .replace(/^ER {2}-$/m, 'ER  - ')
    .replaceAll('\n', '\r\n');
}

import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describeItem, pinpointText, print } from './citation-item.ts';
import type { Pinpoint } from './pinpoint.ts';
import { citeInProse, type ProseCitation } from './prose-citations.ts';
import type { Work } from './work.ts';

/** One way of citing a pinpoint, ready to be copied. */
export type Citation =
  | ProseCitation
  | { readonly kind: 'data'; readonly format: 'BibTeX' | 'RIS' | 'CSL-JSON'; readonly reference: string };

/**
 * Every citation of a pinpoint, always in the same order. No access date is made up: the reader adds one where a style asks.
 * For reference managers the pinpoint is in the one field of a report that BibTeX, RIS and CSL name alike and that they
 * keep, the field for pages: they have none for paragraphs, and what stands in a note alone is not cited.
 */
export function citePinpoint(work: Work, pinpoint: Pinpoint): readonly Citation[] {
  const page = pinpointText(pinpoint);
  const item = { ...describeItem(work, pinpoint), ...(page && { page }) };
  return [
    ...citeInProse(work, pinpoint),
    { kind: 'data', format: 'BibTeX', reference: print(item, 'bibtex').replaceAll('\t', '  ') },
    { kind: 'data', format: 'RIS', reference: printRis(item) },
    { kind: 'data', format: 'CSL-JSON', reference: JSON.stringify([item], null, 2) },
  ];
}

/**
 * One record of RIS. The library breaks long lines inside words, which importers keep as a space; cuts ids to 20
 * characters, by which the pinpoints of a report are no longer told apart; and ends lines, and the record, as RIS does not.
 */
function printRis(item: { readonly id: string }): string {
  const lines = print(item, 'ris').replace(/\r?\n(?![A-Z][A-Z0-9] {2}-)/g, '');
  return lines
    .replace(/^ID {2}-.*$/m, () => `ID  - ${item.id}`)
    .replace(/^ER {2}-$/m, 'ER  - ')
    .replaceAll('\n', '\r\n');
}

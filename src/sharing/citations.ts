import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describeItem, pinpointText, printItem } from './citation-item.ts';
import { remembered } from '../report/remembered.ts';
import type { Pinpoint } from './pinpoint.ts';
import { citeInProse, type ProseCitation } from './prose-citations.ts';
import type { Work } from './work.ts';

/** One way of citing a pinpoint, ready to be copied. */
export type Citation =
  | ProseCitation
  | { readonly kind: 'data'; readonly format: 'BibTeX' | 'RIS' | 'CSL-JSON'; readonly reference: string };

/** What differs between the records of one work. The placeholders are addresses or words that both forms print as they are. */
const PLACES = {
  id: 'place1000001',
  'citation-key': 'place1000002',
  URL: 'https://place1000003.invalid/',
  note: 'place1000004',
  page: 'place1000005',
} as const;

const DIFFERENT = Object.keys(PLACES) as readonly (keyof typeof PLACES)[];

/** What has signs that BibTeX or RIS may write in another way: an id and an address they leave as they are. */
const isRewritten = (item: Item) =>
  [item['citation-key'], item.note, item.page].some((words = '') => /[^A-Za-z0-9 .,:;()'/]/.test(words));

/** The records of a work with placeholders, by their form and by what they have. */
const recordsOf = remembered((_: Work) => new Map<string, string>());

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
    { kind: 'data', format: 'BibTeX', reference: fillRecord(work, item, 'BibTeX', printBibtex) },
    { kind: 'data', format: 'RIS', reference: fillRecord(work, item, 'RIS', printRis) },
    { kind: 'data', format: 'CSL-JSON', reference: JSON.stringify([item], null, 2) },
  ];
}

type Item = ReturnType<typeof describeItem> & { readonly page?: string };

/** A record of a work: printed once, and filled in for each pinpoint; printed by itself where words are rewritten. */
function fillRecord(work: Work, item: Item, form: string, printRecord: (item: Item) => string): string {
  if (isRewritten(item)) return printRecord(item);
  const has = DIFFERENT.filter((name) => item[name] !== undefined);
  const records = recordsOf(work);
  const key = [form, ...has].join(' ');
  const record =
    records.get(key) ??
    printRecord({ ...item, ...Object.fromEntries(has.map((name) => [name, PLACES[name]])) });
  records.set(key, record);
  return has.reduce((text, name) => text.replaceAll(PLACES[name], () => item[name] ?? ''), record);
}

function printBibtex(item: Item): string {
  return printItem(item, 'bibtex').replaceAll('\t', '  ');
}

/**
 * One record of RIS. The library breaks long lines inside words, which importers keep as a space; cuts ids to 20
 * characters, by which the pinpoints of a report are no longer told apart; and ends lines, and the record, as RIS does not.
 */
function printRis(item: Item): string {
  const lines = printItem(item, 'ris').replace(/\r?\n(?![A-Z][A-Z0-9] {2}-)/g, '');
  return lines
    .replace(/^ID {2}-.*$/m, () => `ID  - ${item.id}`)
    .replace(/^ER {2}-$/m, 'ER  - ')
    .replaceAll('\n', '\r\n');
}

import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { escapeMarkup } from '../site/escape-markup';
import { chicagoStyle } from './chicago-style';
import type { Place } from './place';
import type { Source } from './source';

plugins.config.get('@csl').styles.add('chicago-report', chicagoStyle);

/** A citation to be read, in one of the styles that writers are asked for. */
interface ProseCitation {
  readonly kind: 'prose';
  readonly format: 'Harvard' | 'APA' | 'Chicago';
  /** The entry for a list of references. */
  readonly reference: string;
  /** The same entry as HTML, with the title in italics. */
  readonly rich: string;
  /** The short form inside a sentence, with its pinpoint. */
  readonly inText: string;
}

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
    ...fillIn(source, place),
    { kind: 'data', format: 'BibTeX', reference: print(item, 'bibtex').replaceAll('\t', '  ') },
    { kind: 'data', format: 'RIS', reference: printRis(item) },
    { kind: 'data', format: 'CSL-JSON', reference: JSON.stringify([item], null, 2) },
  ];
}

/** What stands in for a place's own address and pinpoint while a source is put into words. */
const ANY = { address: 'https://place.invalid/', paragraph: '1000001' } as const;

/** A style's own words for that paragraph: it knows pages for the entry, and paragraphs for the sentence. */
const ANY_PINPOINT = new RegExp(`(?:p|para)\\.\\s${ANY.paragraph}`);

/** The words of every source so far, for places with no pinpoint and with one. */
const wordings = new Map<string, readonly ProseCitation[]>();

/**
 * The citations in prose. A style takes milliseconds to print an entry, and those of one source differ only in address
 * and pinpoint: so they are printed once, and these two put in. No full stop follows an address, which would be taken
 * for a part of it.
 */
function fillIn(source: Source, place: Place): readonly ProseCitation[] {
  const pinpoint = pinpointOf(place);
  const key = JSON.stringify([source, pinpoint === '']);
  const wording = wordings.get(key) ?? citeInStyles(source, pinpoint === '' ? '' : ANY.paragraph);
  wordings.set(key, wording);
  const fill = (text: string, address: string) =>
    text
      .replace(ANY_PINPOINT, () => pinpoint)
      .replace(`${ANY.address}.`, ANY.address)
      .replace(ANY.address, () => address);
  return wording.map(({ reference, rich, inText, ...style }) => ({
    ...style,
    reference: fill(reference, place.address),
    rich: fill(rich, escapeMarkup(place.address)),
    inText: fill(inText, place.address),
  }));
}

function citeInStyles(source: Source, paragraph: string): readonly ProseCitation[] {
  const item = {
    ...describeItem(source, { key: 'any', label: '', address: ANY.address }),
    ...(paragraph && { page: paragraph }),
  };
  // APA leaves out a publisher that is also the author.
  const { publisher, ...unpublished } = item;
  const apa = publisher === source.author ? unpublished : item;
  return [
    citeInProse('Harvard', 'harvard1', item, paragraph),
    citeInProse('APA', 'apa', apa, paragraph),
    citeInProse('Chicago', 'chicago-report', item, paragraph),
  ];
}

/** Where in the report a place is, as a citation says it: "para. 61", "paras. 61, 83", "para. 3, action 8"; or "". */
function pinpointOf({ paragraphs, part }: Place): string {
  if (paragraphs.length === 0) return '';
  const numbers = `${paragraphs.length === 1 ? 'para.' : 'paras.'} ${paragraphs.join(', ')}`;
  return part === '' ? numbers : `${numbers}, ${part}`;
}

function describeItem(source: Source, place: Pick<Place, 'key' | 'label' | 'address'>) {
  const key = keyOf(source.author ?? source.title);
  const date = source.published?.split('-').map(Number) ?? (source.year === null ? undefined : [source.year]);
  return {
    id: [key, source.year, place.key].filter((part) => part !== null).join('-'),
    'citation-key': `${key}${source.year ?? ''}${place.key}`.replaceAll('-', ''),
    type: 'report',
    title: source.title,
    ...(source.author && { author: [{ literal: source.author }] }),
    ...(source.publisher && { publisher: source.publisher }),
    ...(date && { issued: { 'date-parts': [date] } }),
    language: source.language,
    URL: place.address,
    ...(place.label && { note: place.label.charAt(0).toUpperCase() + place.label.slice(1) }),
  };
}

function citeInProse(
  format: 'Harvard' | 'APA' | 'Chicago',
  template: string,
  item: { readonly id: string },
  paragraph: string,
): ProseCitation {
  const pinpoint = paragraph === '' ? {} : { locator: paragraph, label: 'paragraph' };
  const rich = print(item, 'bibliography', { template, lang: 'en-US', format: 'html' });
  return {
    kind: 'prose',
    format,
    reference: print(item, 'bibliography', { template, lang: 'en-US' }),
    rich: rich.replace(/<\/?div[^>]*>/g, '').trim(),
    inText: print(item, 'citation', { template, lang: 'en-US', entry: { id: item.id, ...pinpoint } }),
  };
}

function print(item: object, form: string, options: object = {}): string {
  return new Cite([item], { generateGraph: false }).format(form, options).trim();
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

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

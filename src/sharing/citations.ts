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

/** Every citation of a place, always in the same order. No access date is made up: the reader adds one where a style asks. */
export function citePlace(source: Source, place: Place): readonly Citation[] {
  const item = { ...describeItem(source, place), ...pinpointField(place) };
  return [
    ...fillIn(source, place),
    { kind: 'data', format: 'BibTeX', reference: print(item, 'bibtex').replaceAll('\t', '  ') },
    { kind: 'data', format: 'RIS', reference: printRis(item) },
    { kind: 'data', format: 'CSL-JSON', reference: JSON.stringify([item], null, 2) },
  ];
}

/** What stands in for a place's own address and number while a source is put into words. */
const ANY = { address: 'https://place.invalid/', paragraph: '1000001' } as const;

/** The words of every source so far, for places with no pinpoint and with one. */
const wordings = new Map<string, readonly ProseCitation[]>();

/**
 * The citations in prose. A style takes milliseconds to print an entry, and those of one source differ only in address
 * and pinpoint: so they are printed once, and these two put in. Several numbers are left to the style, which joins them.
 */
function fillIn(source: Source, place: Place): readonly ProseCitation[] {
  if (place.paragraphs.length > 1) return citeInStyles(source, place);
  const key = JSON.stringify([source, place.paragraphs.length]);
  const paragraphs = place.paragraphs.map(() => ANY.paragraph);
  const wording = wordings.get(key) ?? citeInStyles(source, { ...place, address: ANY.address, paragraphs });
  wordings.set(key, wording);
  return wording.map(({ reference, rich, inText, ...style }) => ({
    ...style,
    reference: reference.replace(ANY.address, () => place.address),
    rich: rich.replace(ANY.address, () => escapeMarkup(place.address)),
    inText: inText.replace(ANY.paragraph, place.paragraphs[0] ?? ''),
  }));
}

function citeInStyles(source: Source, place: Place): readonly ProseCitation[] {
  const item = describeItem(source, place);
  // APA leaves out a publisher that is also the author.
  const { publisher, ...unpublished } = item;
  const apa = publisher === source.author ? unpublished : item;
  return [
    citeInProse('Harvard', 'harvard1', item, place),
    citeInProse('APA', 'apa', apa, place),
    citeInProse('Chicago', 'chicago-report', item, place),
  ];
}

/**
 * Where in the report a place is, as the one field of a report that BibTeX, RIS and CSL name alike and that reference
 * managers keep: their field for pages. They have none for paragraphs, and what stands in a note alone is not cited.
 */
function pinpointField({ paragraphs }: Place): { readonly page?: string } {
  if (paragraphs.length === 0) return {};
  return { page: `${paragraphs.length === 1 ? 'para.' : 'paras.'} ${paragraphs.join(', ')}` };
}

function describeItem(source: Source, place: Place) {
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
  place: Place,
): ProseCitation {
  const pinpoint =
    place.paragraphs.length > 0 ? { locator: place.paragraphs.join(', '), label: 'paragraph' } : {};
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

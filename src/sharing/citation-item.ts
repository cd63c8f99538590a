import { Cite } from '@citation-js/core';
import type { Place } from './place';
import type { Source } from './source';

/** Where in the report a place is, as a citation says it: "para. 61", "paras. 61, 83", "para. 3, action 8"; or "". */
export function pinpointOf({ paragraphs, part }: Place): string {
  if (paragraphs.length === 0) return '';
  const numbers = `${paragraphs.length === 1 ? 'para.' : 'paras.'} ${paragraphs.join(', ')}`;
  return part === '' ? numbers : `${numbers}, ${part}`;
}

/** A place as an item of CSL, from which every form of its citation is printed. */
export function describeItem(source: Source, place: Pick<Place, 'key' | 'label' | 'address'>) {
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

/** An item in one form, as the library prints it. */
export function print(item: object, form: string, options: object = {}): string {
  return new Cite([item], { generateGraph: false }).format(form, options).trim();
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

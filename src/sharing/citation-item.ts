import { plugins } from '@citation-js/core';
import type { Pinpoint } from './pinpoint.ts';
import type { Work } from './work.ts';
import { capitalise } from '../report/capitalise.ts';

/**
 * Where in the report a pinpoint is, as a citation says it: "para. 61", "paras. 61, 83", "para. 3, action 8", "conclusion 5" of
 * what is counted on its own; or "".
 */
export function pinpointText({ paragraphs, part }: Pinpoint): string {
  const word = paragraphs.length === 1 ? 'para.' : 'paras.';
  const numbers = paragraphs.length === 0 ? '' : `${word} ${paragraphs.join(', ')}`;
  return [numbers, part].filter((words) => words !== '').join(', ');
}

/** A pinpoint as an item of CSL, from which every form of its citation is printed. */
export function describeItem(work: Work, pinpoint: Pick<Pinpoint, 'key' | 'label' | 'address'>) {
  const key = keyOf(work.author ?? work.title);
  const date = work.published?.split('-').map(Number) ?? (work.year === null ? undefined : [work.year]);
  return {
    id: [key, work.year, pinpoint.key].filter((part) => part !== null).join('-'),
    'citation-key': `${key}${work.year ?? ''}${pinpoint.key}`.replaceAll('-', ''),
    type: 'report',
    title: work.title,
    ...(work.author && { author: [{ literal: work.author }] }),
    ...(work.publisher && { publisher: work.publisher }),
    ...(date && { issued: { 'date-parts': [date] } }),
    language: work.language,
    URL: pinpoint.address,
    ...(pinpoint.label && { note: capitalise(pinpoint.label) }),
  };
}

/** An item in one form of the citation library: "ris", "bibliography". The library's own reading of items is left out: these are items already. */
export function printItem(item: object, form: string, options: object = {}): string {
  return plugins.output.format(form, [item], options).trim();
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

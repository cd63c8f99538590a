import { createRequire } from 'node:module';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { escapeMarkup } from '../site/escape-markup.ts';
import { chicagoStyle } from './chicago-style.ts';
import { describeItem, pinpointText, printItem } from './citation-item.ts';
import { cachedFile } from './cached-file.ts';
import type { Pinpoint } from './pinpoint.ts';
import type { Work } from './work.ts';

plugins.config.get('@csl').styles.add('chicago-report', chicagoStyle);

/** A citation to be read, in one of the styles that writers are asked for. */
export interface ProseCitation {
  readonly kind: 'prose';
  readonly format: 'Harvard' | 'APA' | 'Chicago';
  /** The entry for a list of references. */
  readonly reference: string;
  /** The same entry as HTML, with the title in italics. */
  readonly rich: string;
  /** The short form inside a sentence, with its pinpoint. */
  readonly inText: string;
}

/** Placeholders for the address and the paragraph of a pinpoint, in the citation that is printed once for a work. */
const ANY = { address: 'https://place.invalid/', paragraph: '1000001' } as const;

/** A style's own words for that paragraph: it knows pages for the entry, and paragraphs for the sentence. */
const ANY_PINPOINT = new RegExp(`(?:p|para)\\.\\s${ANY.paragraph}`);

/** All that the wording of a citation depends on: this code and the libraries behind it. */
const DECIDED_BY = [
  ...Object.values(
    import.meta.glob<string>(['./prose-citations.ts', './citation-item.ts', './chicago-style.ts'], {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ),
  ...['@citation-js/core', '@citation-js/plugin-csl', 'citeproc'].map(versionOf),
];

/** Citations with placeholders, by work and by whether they have a paragraph. */
const wordings = new Map<string, readonly ProseCitation[]>();

/**
 * The citations in prose. A style takes a second to read and milliseconds to print an entry, and the entries of one
 * work differ only in address and paragraph: so they are printed once, kept between builds, and these two put in. No
 * full stop follows an address, which would be taken for a part of it.
 */
export function citeInProse(work: Work, pinpoint: Pinpoint): readonly ProseCitation[] {
  const where = pinpointText(pinpoint);
  const key = JSON.stringify([work, where === '']);
  const wording = wordings.get(key) ?? wordOnce(work, where === '' ? '' : ANY.paragraph);
  wordings.set(key, wording);
  const fill = (text: string, address: string) =>
    text
      .replace(ANY_PINPOINT, () => where)
      .replace(`${ANY.address}.`, ANY.address)
      .replace(ANY.address, () => address);
  return wording.map(({ reference, rich, inText, ...style }) => ({
    ...style,
    reference: fill(reference, pinpoint.address),
    rich: fill(rich, escapeMarkup(pinpoint.address)),
    inText: fill(inText, pinpoint.address),
  }));
}

function wordOnce(work: Work, paragraph: string): readonly ProseCitation[] {
  const file = cachedFile('citations', [...DECIDED_BY, JSON.stringify([work, paragraph])]);
  const bytes = file.read() ?? file.keep(Buffer.from(JSON.stringify(citeInStyles(work, paragraph))));
  return JSON.parse(Buffer.from(bytes).toString()) as readonly ProseCitation[];
}

function citeInStyles(work: Work, paragraph: string): readonly ProseCitation[] {
  const item = {
    ...describeItem(work, { key: 'any', label: '', address: ANY.address }),
    ...(paragraph && { page: paragraph }),
  };
  // APA leaves out a publisher that is also the author.
  const { publisher, ...unpublished } = item;
  const apa = publisher === work.author ? unpublished : item;
  return [
    citeInStyle('Harvard', 'harvard1', item, paragraph),
    citeInStyle('APA', 'apa', apa, paragraph),
    citeInStyle('Chicago', 'chicago-report', item, paragraph),
  ];
}

function citeInStyle(
  format: 'Harvard' | 'APA' | 'Chicago',
  template: string,
  item: { readonly id: string },
  paragraph: string,
): ProseCitation {
  const pinpoint = paragraph === '' ? {} : { locator: paragraph, label: 'paragraph' };
  const rich = printItem(item, 'bibliography', { template, lang: 'en-US', format: 'html' });
  return {
    kind: 'prose',
    format,
    reference: printItem(item, 'bibliography', { template, lang: 'en-US' }),
    rich: rich.replace(/<\/?div[^>]*>/g, '').trim(),
    inText: printItem(item, 'citation', { template, lang: 'en-US', entry: { id: item.id, ...pinpoint } }),
  };
}

function versionOf(name: string): string {
  const { resolve } = createRequire(import.meta.url);
  const { version } = createRequire(resolve('@citation-js/plugin-csl'))(`${name}/package.json`) as {
    readonly version: string;
  };
  return version;
}

import { commaList } from '../site/report-name.ts';
import type { Site } from '../site/site.ts';
import { statedTerms } from '../site/stated-terms.ts';

/** Where a data set and what it names are found, as absolute addresses; the first two are also their ids. */
export interface DatasetAddresses {
  readonly page: string;
  readonly report: string;
  /** The page that states the licence. */
  readonly licence: string;
  readonly files: readonly string[];
}

/** What search engines for data read of the figures: JSON-LD, safe inside a script element. */
export function describeDataset(
  { facts, name, publication }: Pick<Site, 'facts' | 'name' | 'publication'>,
  addresses: DatasetAddresses,
): string {
  const { page, report, licence, files } = addresses;
  const { publisher, place } = publication;
  const terms = statedTerms(facts, publication);
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': page,
    name: `Figures of ${name.title}`,
    description: `Figures and dated events of the report${publisher ? ` by ${commaList(publisher, name.year)}` : name.about}, each with the paragraph and the words it comes from.`,
    url: page,
    isBasedOn: {
      '@type': 'Report',
      '@id': report,
      name: name.title,
      subjectOf: { '@id': page },
    },
    ...(publisher && { creator: { '@type': 'Organization', name: publisher } }),
    ...(facts.copyright && { copyrightYear: facts.copyright.year, copyrightNotice: facts.copyright.text }),
    license: {
      '@type': 'CreativeWork',
      name: publication.licence.name ?? 'Terms of the report',
      ...(terms && { text: terms }),
      url: publication.licence.address ?? licence,
    },
    usageInfo: licence,
    isAccessibleForFree: true,
    ...(place && { spatialCoverage: place }),
    distribution: files.map((contentUrl) => ({
      '@type': 'DataDownload',
      encodingFormat: contentUrl.endsWith('.csv') ? 'text/csv' : 'application/json',
      contentUrl,
    })),
  };
  return JSON.stringify(dataset).replaceAll('<', '\\u003c');
}

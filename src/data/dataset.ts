import type { Cover } from '../report/model';
import type { Publication } from '../declared/publication';

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
  { cover, publication }: { readonly cover: Cover; readonly publication: Publication },
  addresses: DatasetAddresses,
): string {
  const { page, report, licence, files } = addresses;
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': page,
    name: `Figures of ${cover.title}: ${cover.authority}`,
    description: `Figures and dated events of the report by ${publication.publisher}, ${cover.copyrightYear}, each with the paragraph and the words it comes from.`,
    url: page,
    isBasedOn: {
      '@type': 'Report',
      '@id': report,
      name: `${cover.title}: ${cover.authority}`,
      subjectOf: { '@id': page },
    },
    creator: { '@type': 'Organization', name: publication.publisher },
    copyrightYear: cover.copyrightYear,
    copyrightNotice: cover.copyright.text,
    license: { '@type': 'CreativeWork', name: 'Terms of the report', text: cover.licence.text, url: licence },
    usageInfo: licence,
    isAccessibleForFree: true,
    spatialCoverage: publication.place,
    distribution: files.map((contentUrl) => ({
      '@type': 'DataDownload',
      encodingFormat: contentUrl.endsWith('.csv') ? 'text/csv' : 'application/json',
      contentUrl,
    })),
  };
  return JSON.stringify(dataset).replaceAll('<', '\\u003c');
}

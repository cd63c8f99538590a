import type { Cover } from '../report/model';
import type { Publication } from '../schemas/publication';

/** What search engines for data read of the figures: JSON-LD, safe inside a script element. */
export function describeDataset(
  { cover, publication }: { readonly cover: Cover; readonly publication: Publication },
  address: string,
  files: readonly string[],
): string {
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `Figures of ${cover.title}: ${cover.authority}`,
    description: `Figures and dated events of the report by ${publication.publisher}, ${cover.copyrightYear}, each with the paragraph and the words it comes from.`,
    url: address,
    isBasedOn: { '@type': 'Report', name: `${cover.title}: ${cover.authority}` },
    creator: { '@type': 'Organization', name: publication.publisher },
    copyrightYear: cover.copyrightYear,
    copyrightNotice: cover.copyright.text,
    usageInfo: cover.licence.text,
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

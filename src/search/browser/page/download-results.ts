import { writeCsv } from '../../../data/csv';
import type { Query } from '../../scan/query';
import { type Results, tabulateHits } from '../../takeaway';
import type { Announcer } from '../../../site/browser/announcer';
import { fetchReport } from '../../../site/browser/fetch-report';
import { make } from '../../../site/browser/make-element';

/** Gives all results as a CSV file named after the query. Rejects when the report's words cannot be had. */
export async function downloadResults(results: Results, query: Query, { say }: Announcer): Promise<void> {
  const table = writeCsv(tabulateHits(results, await fetchReport()));
  const words = query.clauses.flat().map(({ text }) => text.replace(/[^\p{L}\p{N}]+/gu, ''));
  const href = URL.createObjectURL(new Blob([table], { type: 'text/csv;charset=utf-8' }));
  make('a', { href, download: `${['search', ...words].join('-')}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
  say(`${results.hits.length} in the file.`);
}

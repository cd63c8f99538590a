import { writeCsv } from '../../../data/csv';
import type { Query } from '../../scan/query';
import { quoteHits, type Results, tabulateHits } from '../../takeaway';
import type { Announcer } from '../../../site/browser/announcer';
import { copyAloud } from '../../../site/browser/copy-aloud';
import { fetchReport } from '../../../site/browser/data-files';
import { make } from '../../../site/browser/make-element';

/** Copies all results as quotations and says so. Rejects when the report's words cannot be had. */
export async function copyResults(results: Results, announcer: Announcer): Promise<void> {
  const { length } = results.hits;
  const words = quoteHits(results, await fetchReport());
  await copyAloud(`${length} ${length === 1 ? 'quotation' : 'quotations'}`, words, announcer);
}

/** Gives all results as a CSV file named after the query. Rejects when the report's words cannot be had. */
export async function downloadResults(results: Results, query: Query, { say }: Announcer): Promise<void> {
  const table = writeCsv(tabulateHits(results, await fetchReport()));
  const words = query.clauses.flat().map(({ text }) => text.replace(/[^\p{L}\p{N}]+/gu, ''));
  const href = URL.createObjectURL(new Blob([table], { type: 'text/csv;charset=utf-8' }));
  make('a', { href, download: `${['search', ...words].join('-')}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
  say(`${results.hits.length} in the file.`);
}

import { quoteHits, type Results } from '../../takeaway';
import type { Announcer } from '../../../site/browser/announcer';
import { copyAloud } from '../../../site/browser/copy-aloud';
import { fetchReport } from '../../../site/browser/fetch-report';

/** Copies all results as quotations and says so. Rejects when the report's words cannot be had. */
export async function copyResults(results: Results, announcer: Announcer): Promise<void> {
  const { length } = results.hits;
  const words = quoteHits(results, await fetchReport());
  await copyAloud(`${length} ${length === 1 ? 'quotation' : 'quotations'}`, words, announcer);
}

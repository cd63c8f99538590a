import { siteSearchIndexPath } from '../../site/addresses';
import { prepareText, type Scan } from './search-scan';

/** Fetches and prepares what this site itself says. Rejects when it is missing. */
export async function loadSiteScan(): Promise<Scan> {
  const response = await fetch(siteSearchIndexPath());
  return prepareText(await response.text());
}

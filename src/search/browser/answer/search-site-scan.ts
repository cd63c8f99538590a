import { searchFilePath } from '../../../site/addresses';
import { prepareText, type Scan } from './search-scan';

/** Fetches and prepares what this site itself says, from the file that the search page names. Rejects when it is missing. */
export async function loadSiteScan(page: HTMLElement): Promise<Scan> {
  const response = await fetch(searchFilePath(page.dataset['own'] ?? ''));
  return prepareText(await response.text());
}

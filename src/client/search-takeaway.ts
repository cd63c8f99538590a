import type { Query } from '../search/query';
import type { Hit } from '../search/scan';
import type { SearchIndex } from '../search/search-index';
import { quoteHits, tabulateHits } from '../search/takeaway';
import { make } from './make-element';
import { recordAddress } from './record-address';
import { partOf } from './search-parts';

/** Results to be taken away. */
export interface Listed {
  readonly hits: readonly Hit[];
  readonly index: SearchIndex;
  readonly query: Query;
}

/** Lets the page's buttons take these results away: copied as quotations, or downloaded as a table. */
export function offerTakeaway(page: HTMLElement, listed: Listed): void {
  const acts = {
    copy: () => copyAll(listed, page.dataset['source'] ?? ''),
    download: () => downloadAll(listed),
  };
  for (const [name, act] of Object.entries(acts)) {
    const button = page.querySelector<HTMLButtonElement>(`[data-take="${name}"]`);
    if (!button) continue;
    button.disabled = listed.hits.length === 0;
    button.onclick = async () => {
      partOf(page, 'said').textContent = await act();
    };
  }
}

async function copyAll(listed: Listed, source: string): Promise<string> {
  const text = quoteHits(listed.hits, listed.index, source, addressesOf(listed));
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  return copied
    ? `${listed.hits.length} copied`
    : 'This browser refused to copy. The CSV file holds the same.';
}

async function downloadAll(listed: Listed): Promise<string> {
  const words = listed.query.clauses.flat().map(({ text }) => text.replace(/[^\p{L}\p{N}]+/gu, ''));
  const table = tabulateHits(listed.hits, listed.index, addressesOf(listed));
  const href = URL.createObjectURL(new Blob([table], { type: 'text/csv;charset=utf-8' }));
  make('a', { href, download: `${['search', ...words].join('-')}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
  return `${listed.hits.length} in the file`;
}

function addressesOf({ index }: Listed) {
  return ({ record }: Hit) => new URL(recordAddress(record, index, ''), location.href).href;
}

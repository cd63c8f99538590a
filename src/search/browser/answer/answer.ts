import type { Query } from '../../scan/query.ts';
import { type Hit, scan } from '../../scan/scan.ts';
import type { SearchIndex } from '../../scan/search-index.ts';
import { isScanReady, loadScan } from './load-scan.ts';
import { describeFind, quoteQuery } from '../../wording.ts';

/** What mentions the words of a query. */
export interface Answer {
  readonly query: Query;
  readonly index: SearchIndex;
  readonly mentions: readonly Hit[];
  /** True when every mention in the whole text is listed. */
  readonly complete: boolean;
}

/** Asks Pagefind for its first answers. Rejects when it cannot be loaded or run. */
export type AskEngine = (query: Query) => Promise<Pick<Answer, 'mentions' | 'index'>>;

/** Which engine answers first: the scan of the whole text, or Pagefind, where the text is long. */
export type FirstEngine = 'scan' | 'pagefind';

const askPagefind: AskEngine = async (query) => (await import('./engine.ts')).askEngine(query);

/** How long the scan alone is waited for, in milliseconds. */
const PATIENCE = 2500;

/** The whole answer, from the scan of the text. */
export async function askScan(query: Query): Promise<Answer> {
  const { index, entries } = await loadScan();
  return { query, index, mentions: scan(entries, query), complete: true };
}

/**
 * The first answer to be had: from the scan, and from Pagefind after a while where the scan fails or is late; the other
 * way round where the text is long, as the page says. Rejects when neither can answer.
 */
export async function askBoth(
  query: Query,
  first: FirstEngine = document.body.dataset['long'] ? 'pagefind' : 'scan',
  askEngine = askPagefind,
): Promise<Answer> {
  // A long text on its way would take the line from the engine's small files.
  if (first === 'pagefind' && !isScanReady()) return askFirst(query, askEngine).catch(() => askScan(query));
  const scanned = askScan(query);
  let settled = false;
  const turn = new Promise<void>((resolve) => {
    scanned.then(() => {
      settled = true;
    }, resolve);
    setTimeout(resolve, PATIENCE);
  });
  return Promise.any([scanned, turn.then(() => (settled ? scanned : askFirst(query, askEngine)))]);
}

/** The first results, from Pagefind. */
async function askFirst(query: Query, askEngine: AskEngine): Promise<Answer> {
  return { query, ...(await askEngine(query)), complete: false };
}

/** The sentence over the results; `named` is what the query names, if it names one. */
export function describeHeading(
  { query, mentions, complete }: Answer,
  listed: readonly Hit[],
  named: string | undefined,
): string {
  if (!complete) return `First results for ${quoteQuery(query)}`;
  if (mentions.length === 0) return named || `Nothing mentions ${quoteQuery(query)}`;
  const found = describeFind(mentions, query);
  return listed.length === mentions.length ? found : `${found} (${listed.length} of them shown)`;
}

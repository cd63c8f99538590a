import { searchEnginePath } from '../../../site/addresses.ts';
import type { TextRange } from '../../../report/text-range.ts';
import type { Query } from '../../scan/query.ts';
import { type Hit, scan } from '../../scan/scan.ts';
import type { SearchIndex } from '../../scan/search-index.ts';
import { tokenise } from '../../scan/tokens.ts';

/** What the engine's script offers, as far as it is used here. */
interface Engine {
  options(options: { readonly noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<Fragment> }[] }>;
}

/** A record as the engine gives it back. */
interface Fragment {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** The smallest WebAssembly module there is: refused where WebAssembly is. */
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** As many results as are fetched, each a file of its own: enough to begin with, until the text has come. */
const MOST = 4;

let starting: Promise<Engine> | undefined;

/**
 * Loads the engine, once. Without a worker, because a worker's faults cannot be caught; some that the engine leaves
 * uncaught on the way are caught here.
 */
export function startEngine(): Promise<Engine> {
  starting ??= (async () => {
    addEventListener('unhandledrejection', (event) => {
      if (/pagefind/i.test(String(event.reason))) event.preventDefault();
    });
    await WebAssembly.compile(EMPTY_MODULE);
    const engine = (await import(/* @vite-ignore */ searchEnginePath())) as Engine;
    await engine.options({ noWorker: true });
    await engine.init();
    return engine;
  })();
  starting.catch(() => {
    starting = undefined;
  });
  return starting;
}

/**
 * The engine's first answers, kept only where the words do stand: it also offers words that begin alike. Rejects
 * when it cannot be loaded or run.
 */
export async function askEngine(
  query: Query,
): Promise<{ readonly mentions: readonly Hit[]; readonly index: SearchIndex }> {
  const engine = await startEngine();
  // A currency sign makes the engine miss the number behind it.
  const { results } = await engine.search(query.text.replace(/[$£€]/g, ''));
  const fragments = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  const titles = new Map(fragments.map(({ meta }) => [meta['section'] ?? '', meta['sectionTitle'] ?? '']));
  const sections = [...titles].map(([slug, title]) => ({ slug, title }));
  const mentions = fragments.flatMap(({ content, meta }) => {
    const record = {
      kind: meta['kind'] ?? '',
      id: meta['id'] ?? '',
      section: sections.findIndex(({ slug }) => slug === meta['section']),
      anchor: meta['anchor'] ?? '',
      text: content,
      quotes: JSON.parse(meta['quotes'] ?? '[]') as readonly TextRange[],
      topics: [],
    };
    const hits = scan([{ record, tokens: tokenise(content) }], query);
    return hits.map((hit) => ({ ...hit, order: Number(meta['order']) }));
  });
  return { mentions, index: { sections, topics: [], records: [] } };
}

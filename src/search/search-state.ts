import type { Hit } from './scan/scan.ts';
import type { SearchIndex } from './scan/search-index.ts';

/** How a list of hits is narrowed and sorted; "" stands for all. */
export interface Narrowing {
  readonly section: string;
  readonly kind: string;
  readonly topic: string;
  readonly sort: 'relevance' | 'report';
}

/** All that an address says about a search; "" stands for nothing asked. */
export interface SearchState extends Narrowing {
  readonly q: string;
}

const FIELDS = ['q', 'section', 'kind', 'topic'] as const;

/** Reads `?q=…&section=…&kind=…&topic=…&sort=report`; anything else means the default. */
export function readState(params: URLSearchParams): SearchState {
  const field = (name: (typeof FIELDS)[number]) => params.get(name) ?? '';
  return {
    q: field('q'),
    section: field('section'),
    kind: field('kind'),
    topic: field('topic'),
    sort: params.get('sort') === 'report' ? 'report' : 'relevance',
  };
}

/** The same state as an address ("?q=two+words"), without what is at its default; "" when all is. */
export function writeState(state: SearchState): string {
  const params = new URLSearchParams();
  for (const name of FIELDS) if (state[name] !== '') params.set(name, state[name]);
  if (state.sort === 'report') params.set('sort', 'report');
  const text = params.toString();
  return text && `?${text}`;
}

/** A path that carries a search ("?q=…") to the page it leads to, so that its words can be marked there. */
export const carryingSearch = (path: string, query: string): string => path.replace(/(?=#|$)/, query);

/** Asks for words alone: in every section, of every kind, by relevance. */
export const questionOf = (q: string): SearchState => readState(new URLSearchParams({ q }));

/** The hits that pass the filters, sorted as asked. */
export function narrow(hits: readonly Hit[], index: SearchIndex, by: Narrowing): readonly Hit[] {
  const kept = hits.filter(
    ({ record }) =>
      (by.section === '' || index.sections[record.section]?.slug === by.section) &&
      (by.kind === '' || record.kind === by.kind) &&
      (by.topic === '' || record.topics.some((topic) => index.topics[topic]?.slug === by.topic)),
  );
  return by.sort === 'report' ? kept : [...kept].sort((a, b) => b.score - a.score || a.order - b.order);
}

import type { Narrowing } from './scan/narrow';

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
  return text === '' ? '' : `?${text}`;
}

/** Asks for words alone: in every section, of every kind, by relevance. */
export const questionOf = (q: string): SearchState => ({
  q,
  section: '',
  kind: '',
  topic: '',
  sort: 'relevance',
});

import type { Hit } from './scan';
import type { SearchIndex } from './search-index';

/** How a list of hits is narrowed and sorted; "" stands for all. */
export interface Narrowing {
  readonly section: string;
  readonly kind: string;
  readonly topic: string;
  readonly sort: 'relevance' | 'report';
}

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

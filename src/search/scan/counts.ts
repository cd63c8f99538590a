import type { Hit } from './scan';
import type { RecordKind, SearchIndex } from './search-index';

/** How many hits each section, kind and topic has, before that filter is applied. */
export interface Counts {
  readonly section: ReadonlyMap<string, number>;
  readonly kind: ReadonlyMap<RecordKind, number>;
  readonly topic: ReadonlyMap<string, number>;
}

/** Counts hits by section, kind and topic, for the labels of the filters. */
export function countHits(hits: readonly Hit[], index: SearchIndex): Counts {
  const section = new Map<string, number>();
  const kind = new Map<RecordKind, number>();
  const topic = new Map<string, number>();
  const add = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { record } of hits) {
    const slug = index.sections[record.section]?.slug;
    if (slug !== undefined) add(section, slug);
    add(kind, record.kind);
    for (const place of record.topics) add(topic, index.topics[place]?.slug ?? '');
  }
  return { section, kind, topic };
}

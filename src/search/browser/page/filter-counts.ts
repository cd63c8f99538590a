import type { Hit } from '../../scan/scan.ts';
import type { RecordKind, SearchIndex } from '../../scan/search-index.ts';

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
    for (const held of record.topics) add(topic, index.topics[held]?.slug ?? '');
  }
  return { section, kind, topic };
}

/** Writes into every choice of the filters how many of the hits it would leave: "Staff (7)". */
export function writeCounts(filters: HTMLElement, hits: readonly Hit[], index: SearchIndex): void {
  const counts = countHits(hits, index);
  for (const field of ['section', 'kind', 'topic'] as const) {
    const held: ReadonlyMap<string, number> = counts[field];
    for (const option of filters.querySelectorAll<HTMLOptionElement>(
      `[name="${field}"] option:not([value=""])`,
    )) {
      option.dataset['name'] ??= option.text;
      const count = held.get(option.value) ?? 0;
      option.text = `${option.dataset['name']} (${count})`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}

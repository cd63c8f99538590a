import type { SearchIndex, SearchRecord } from './search-index';

/** A record as Pagefind takes it: all values are lists or strings. */
export interface EngineRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/** Pages that hold records of their own, by kind; all other records stand on a section's page. */
const PAGES: Partial<Record<SearchRecord['kind'], string>> = {
  cover: 'about',
  statistic: 'statistics',
  event: 'timeline',
  term: 'glossary',
};

/** The engine's record of one of the scan's records; `order` is its place in the report's order. */
export function engineRecord(
  record: SearchRecord,
  order: number,
  index: SearchIndex,
  language: string,
): EngineRecord {
  const { kind, id, anchor, text } = record;
  const section = index.sections[record.section];
  const slug = PAGES[kind] ?? section?.slug ?? '';
  const place = String(order).padStart(6, '0');
  // The engine keeps one record per address: those that open at the place of another need one of their own.
  const shared = id === '' || !anchor.endsWith(id);
  return {
    url: `/${slug}/${shared ? `?record=${order}` : ''}${anchor === '' ? '' : `#${anchor}`}`,
    content: text,
    language,
    meta: {
      kind,
      id,
      anchor,
      section: section?.slug ?? '',
      sectionTitle: section?.title ?? '',
      order: String(order),
      ...(record.quotes && { quotes: JSON.stringify(record.quotes) }),
    },
    filters: {
      kind: [kind],
      section: section ? [section.slug] : [],
      topic: record.topics.flatMap((topic) => index.topics[topic]?.slug ?? []),
    },
    sort: { order: place },
  };
}

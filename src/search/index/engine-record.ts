import type { SearchIndex, SearchRecord } from '../scan/search-index';

/** A record as Pagefind takes it: its words, what is shown of it, and an address that no other record has. */
export interface EngineRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
}

/** The engine's record of one of the scan's records; `order` is its place in the report's order. */
export function engineRecord(
  record: SearchRecord,
  order: number,
  index: SearchIndex,
  language: string,
): EngineRecord {
  const { kind, id, anchor, text } = record;
  const section = index.sections[record.section];
  return {
    // Nobody goes there: the engine keeps one record per address, and the site writes its addresses itself.
    url: `/${order}/`,
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
  };
}

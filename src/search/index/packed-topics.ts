import type { SearchIndex, SearchRecord } from '../scan/search-index.ts';

/** The slug of a topic, its title, and the places of its records: each as the distance from the one before. */
type PackedTopic = readonly [slug: string, title: string, steps: readonly number[]];

/** The topics of an index as a file of their own: the search page alone asks for them, and first results come without. */
export function packTopics({ topics, records }: SearchIndex): string {
  const packed = topics.map(({ slug, title }, topic): PackedTopic => [
    slug,
    title,
    distances(records, topic),
  ]);
  return JSON.stringify(packed);
}

/** An index with the topics of such a file; throws (a TypeError or SyntaxError) when it is not one. */
export function withTopics(index: SearchIndex, json: string): SearchIndex {
  const topics = JSON.parse(json) as readonly PackedTopic[];
  const held: number[][] = [];
  for (const [topic, [, , steps]] of topics.entries()) {
    let place = 0;
    for (const step of steps) {
      place += step;
      held[place] = [...(held[place] ?? []), topic];
    }
  }
  return {
    ...index,
    topics: topics.map(([slug, title]) => ({ slug, title })),
    records: index.records.map((record, place) => ({ ...record, topics: held[place] ?? [] })),
  };
}

function distances(records: readonly SearchRecord[], topic: number): readonly number[] {
  const places = records.flatMap(({ topics }, place) => (topics.includes(topic) ? [place] : []));
  return places.map((place, at) => place - (places[at - 1] ?? 0));
}

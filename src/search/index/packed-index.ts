import type { Range } from '../scan/match';
import type { RecordKind, SearchGroup, SearchIndex, SearchRecord } from '../scan/search-index';

/**
 * Records that follow each other, of one kind, in one section, with ids that count on from the first: what differs is
 * the text alone. An anchor of "=" is made of kind and id, as those of paragraphs and actions are.
 */
type Run = readonly [
  kind: RecordKind,
  section: number,
  id: string,
  anchor: string,
  texts: readonly string[],
  /** Where the quotations of a run of one text begin and end, one after the other. */
  quotes?: readonly number[],
  names?: readonly string[],
];

type NewRun = [RecordKind, number, string, string, string[], number[]?, (readonly string[])?];

interface PackedIndex {
  readonly sections: readonly (readonly [string, string])[];
  /** Slug, title, and the places of the topic's records: each as the distance from the one before. */
  readonly topics: readonly (readonly [string, string, readonly number[]])[];
  readonly runs: readonly Run[];
}

/**
 * The index as the one compact file that is fetched: JSON without what a reader of it can work out by counting, such
 * as numbers that follow each other.
 */
export function packIndex({ sections, topics, records }: SearchIndex): string {
  const runs: NewRun[] = [];
  for (const record of records) {
    const run = runs.at(-1);
    if (run && continues(run, record)) run[4].push(record.text);
    else {
      const { kind, section, id, text, quotes, names } = record;
      const fresh: NewRun = [kind, section, id, shortAnchor(record), [text]];
      if (quotes) fresh[5] = quotes.flatMap(({ start, end }) => [start, end]);
      if (names) fresh[6] = names;
      runs.push(fresh);
    }
  }
  const packed: PackedIndex = {
    sections: sections.map(({ slug, title }) => [slug, title]),
    topics: topics.map(({ slug, title }, topic) => [slug, title, distances(records, topic)]),
    runs,
  };
  return JSON.stringify(packed);
}

/** Reads the file again; throws (a TypeError or SyntaxError) when it is not such a file. */
export function unpackIndex(json: string): SearchIndex {
  const { sections, topics, runs } = JSON.parse(json) as PackedIndex;
  const held: number[][] = [];
  for (const [topic, [, , steps]] of topics.entries()) {
    let place = 0;
    for (const step of steps) {
      place += step;
      held[place] = [...(held[place] ?? []), topic];
    }
  }
  const records: SearchRecord[] = [];
  for (const [kind, section, first, anchor, texts, quotes, names] of runs) {
    for (const [offset, text] of texts.entries()) {
      const id = idOf(first, offset);
      const topicsHeld = held[records.length] ?? [];
      records.push({
        kind,
        id,
        section,
        anchor: anchor === '=' ? `${kind}-${id}` : anchor,
        text,
        ...(quotes && { quotes: pairs(quotes) }),
        ...(names && { names }),
        topics: topicsHeld,
      });
    }
  }
  const group = ([slug, title]: readonly [string, string, ...unknown[]]): SearchGroup => ({ slug, title });
  return { sections: sections.map(group), topics: topics.map(group), records };
}

function continues([kind, section, id, anchor, texts, quotes]: Run, record: SearchRecord): boolean {
  return (
    !quotes &&
    !record.quotes &&
    record.kind === kind &&
    record.section === section &&
    record.id === idOf(id, texts.length) &&
    shortAnchor(record) === anchor
  );
}

/** Numbers count on; any other id stays as it is, which no second record has, unless it is "". */
function idOf(first: string, offset: number): string {
  return /^\d+$/.test(first) ? String(Number(first) + offset) : first;
}

function pairs(edges: readonly number[]): readonly Range[] {
  return edges.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: edges[at + 1] ?? start }] : []));
}

function shortAnchor({ kind, id, anchor }: SearchRecord): string {
  return anchor === `${kind}-${id}` ? '=' : anchor;
}

function distances(records: readonly SearchRecord[], topic: number): readonly number[] {
  const places = records.flatMap(({ topics }, place) => (topics.includes(topic) ? [place] : []));
  return places.map((place, at) => place - (places[at - 1] ?? 0));
}

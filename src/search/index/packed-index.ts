import type { TextRange } from '../../report/text-range.ts';
import type { RecordKind, SearchIndex, SearchRecord } from '../scan/search-index.ts';

/**
 * Records that follow each other, of one kind, in one section, with ids that count on from the first: what differs is
 * the text alone. An anchor of "=" is made of kind and id, as those of paragraphs and actions are.
 */
type Run = [
  kind: RecordKind,
  section: number,
  id: string,
  anchor: string,
  texts: string[],
  /** Where the quotations of a run of one text begin and end, one after the other. */
  quotes?: readonly number[],
  names?: readonly string[],
];

interface PackedIndex {
  readonly sections: readonly (readonly [string, string])[];
  readonly runs: readonly Run[];
}

/**
 * The index without its topics, as the one compact file that is fetched first: JSON without what a reader of it can work
 * out by counting, such as numbers that follow each other.
 */
export function packIndex({ sections, records }: SearchIndex): string {
  const runs: Run[] = [];
  for (const record of records) {
    const run = runs.at(-1);
    if (run && continues(run, record)) run[4].push(record.text);
    else {
      const { kind, section, id, text, quotes, names } = record;
      const fresh: Run = [kind, section, id, shortAnchor(record), [text]];
      if (quotes) fresh[5] = quotes.flatMap(({ start, end }) => [start, end]);
      if (names) fresh[6] = names;
      runs.push(fresh);
    }
  }
  const packed: PackedIndex = {
    sections: sections.map(({ slug, title }) => [slug, title]),
    runs,
  };
  return JSON.stringify(packed);
}

/** Reads the file again, without topics; throws (a TypeError or SyntaxError) when it is not such a file. */
export function unpackIndex(json: string): SearchIndex {
  const { sections, runs } = JSON.parse(json) as PackedIndex;
  const records: SearchRecord[] = [];
  for (const [kind, section, first, anchor, texts, quotes, names] of runs) {
    for (const [offset, text] of texts.entries()) {
      const id = idOf(first, offset);
      records.push({
        kind,
        id,
        section,
        anchor: anchor === '=' ? `${kind}-${id}` : anchor,
        text,
        ...(quotes && { quotes: pairs(quotes) }),
        ...(names && { names }),
        topics: [],
      });
    }
  }
  return { sections: sections.map(([slug, title]) => ({ slug, title })), topics: [], records };
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

function pairs(edges: readonly number[]): readonly TextRange[] {
  return edges.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: edges[at + 1] ?? start }] : []));
}

function shortAnchor({ kind, id, anchor }: SearchRecord): string {
  return anchor === `${kind}-${id}` ? '=' : anchor;
}

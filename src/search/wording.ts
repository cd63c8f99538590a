import type { Query } from './scan/query';
import type { Hit } from './scan/scan';
import { REPORT_KINDS, type RecordKind, type SearchGroup, type SearchRecord } from './scan/search-index';

/** What one record of a kind is called, and several. */
const KIND_NAMES: Readonly<Record<RecordKind, readonly [one: string, many: string]>> = {
  paragraph: ['paragraph', 'paragraphs'],
  action: ['action', 'actions'],
  heading: ['heading', 'headings'],
  grade: ['grade definition', 'grade definitions'],
  judgement: ['judgement', 'judgements'],
  cover: ['line of the cover', 'lines of the cover'],
  statistic: ['statistic', 'statistics'],
  event: ['event', 'events'],
  term: ['glossary entry', 'glossary entries'],
};

const KINDS = Object.keys(KIND_NAMES) as readonly RecordKind[];

/** The kinds of these records, most usual first, with their names as the choices of a filter. */
export function listKinds(records: readonly SearchRecord[]): readonly SearchGroup[] {
  return KINDS.filter((kind) => records.some((record) => record.kind === kind)).map((kind) => ({
    slug: kind,
    title: capitalise(KIND_NAMES[kind][1]),
  }));
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Hits counted by kind, most usual kinds first: "12 paragraphs, 3 actions and 1 heading". */
export function describeCount(hits: readonly Hit[]): string {
  const parts = countKinds(hits);
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** What was found, as a sentence: "12 paragraphs mention “winter”; so do 3 actions and 1 heading". */
export function describeFind(hits: readonly Hit[], query: Query): string {
  const kind = KINDS.find((name) => hits.some(({ record }) => record.kind === name));
  const first = hits.filter(({ record }) => record.kind === kind);
  const others = hits.filter(({ record }) => record.kind !== kind);
  const one = first.length === 1;
  const verb =
    query.clauses.length === 1 ? `mention${one ? 's' : ''}` : `${one ? 'holds' : 'hold'} every word of`;
  const found = `${describeCount(first)} ${verb} ${quoted(query)}`;
  return others.length === 0
    ? found
    : `${found}; so ${others.length === 1 ? 'does' : 'do'} ${describeCount(others)}`;
}

/** The query in quotation marks, without those that were typed around it. */
export function quoted(query: Query): string {
  return `“${query.text.replace(/^["“”„«»＂]+|["“”„«»＂]+$/g, '')}”`;
}

/** The name of a record: "Paragraph 12", "Heading"; for this site's own, what it is about: "Wages (statistic)". */
export function nameRecord({ kind, id, text }: SearchRecord): string {
  const name = KIND_NAMES[kind][0];
  if (kind === 'paragraph' || kind === 'action') return `${capitalise(name)} ${id}`;
  return REPORT_KINDS.has(kind) ? capitalise(name) : `${text.split(':', 1)[0]} (${name})`;
}

function countKinds(hits: readonly Hit[]): readonly string[] {
  return KINDS.flatMap((kind) => {
    const count = hits.filter(({ record }) => record.kind === kind).length;
    return count > 0 ? [`${count} ${KIND_NAMES[kind][count === 1 ? 0 : 1]}`] : [];
  });
}

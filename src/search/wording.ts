import type { Query } from './query';
import type { Hit } from './scan';
import { REPORT_KINDS, type RecordKind, type SearchGroup, type SearchRecord } from './search-index';

/** What one record of a kind is called, and several. */
export const KIND_NAMES: Readonly<Record<RecordKind, readonly [one: string, many: string]>> = {
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

/** The kinds of these records, most usual first, with their names as the choices of a filter. */
export function listKinds(records: readonly SearchRecord[]): readonly SearchGroup[] {
  const kinds = Object.keys(KIND_NAMES) as RecordKind[];
  return kinds
    .filter((kind) => records.some((record) => record.kind === kind))
    .map((kind) => ({ slug: kind, title: capitalise(KIND_NAMES[kind][1]) }));
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Hits counted by kind, most usual kinds first: "12 paragraphs, 3 actions and 1 heading". */
export function describeCount(hits: readonly Hit[]): string {
  const kinds = Object.keys(KIND_NAMES) as RecordKind[];
  const parts = kinds.flatMap((kind) => {
    const count = hits.filter(({ record }) => record.kind === kind).length;
    return count > 0 ? [`${count} ${KIND_NAMES[kind][count === 1 ? 0 : 1]}`] : [];
  });
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** What was found, as a sentence: "12 paragraphs mention “winter”". */
export function describeFind(hits: readonly Hit[], query: Query): string {
  const one = hits.length === 1;
  if (query.clauses.length === 1)
    return `${describeCount(hits)} ${one ? 'mentions' : 'mention'} ${quoted(query)}`;
  return `${describeCount(hits)} ${one ? 'holds' : 'hold'} every word of ${quoted(query)}`;
}

/** How many use only related forms: "3 more use related forms", after `mentions` others; "" when none does. */
export function describeRelated(related: readonly Hit[], mentions: readonly Hit[]): string {
  if (related.length === 0) return '';
  const count = mentions.length > 0 ? `${related.length} more` : describeCount(related);
  return `${count} ${related.length === 1 ? 'uses' : 'use'} related forms`;
}

/** What this site itself says with these words: "Also 2 glossary entries of this site"; "" when nothing. */
export function describeOwn(own: readonly Hit[]): string {
  return own.length === 0 ? '' : `Also ${describeCount(own)} of this site`;
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

import { capitalise } from '../report/capitalise.ts';
import type { Query } from './scan/query.ts';
import type { Hit } from './scan/scan.ts';
import { isOfReport, type RecordKind, type SearchGroup, type SearchRecord } from './scan/search-index.ts';

/** What one record of a kind is called, and several. */
const KIND_NAMES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  paragraph: ['paragraph', 'paragraphs'],
  heading: ['heading', 'headings'],
  text: ['passage', 'passages'],
  note: ['note', 'notes'],
  grade: ['grade definition', 'grade definitions'],
  judgement: ['judgement', 'judgements'],
  cover: ['line of the cover', 'lines of the cover'],
  statistic: ['statistic', 'statistics'],
  event: ['event', 'events'],
  term: ['glossary entry', 'glossary entries'],
};

const KINDS = Object.keys(KIND_NAMES);

/** What a kind is called; units other than paragraphs by what their addresses say. */
function namesOf(kind: RecordKind): readonly [one: string, many: string] {
  const word = kind.replaceAll('-', ' ');
  return KIND_NAMES[kind] ?? [word, `${word}s`];
}

/** The kinds of some records, most usual first, other units after the paragraphs. */
function kindsOf(records: readonly SearchRecord[]): readonly RecordKind[] {
  const found = new Set(records.map(({ kind }) => kind));
  const own = [...found].filter((kind) => !KINDS.includes(kind));
  return [...KINDS.slice(0, 1), ...own, ...KINDS.slice(1)].filter((kind) => found.has(kind));
}

/** The kinds of these records, most usual first, with their names as the choices of a filter. */
export function listKinds(records: readonly SearchRecord[]): readonly SearchGroup[] {
  return kindsOf(records).map((kind) => ({ slug: kind, title: capitalise(namesOf(kind)[1]) }));
}

/** Hits counted by kind, most usual kinds first: "12 paragraphs, 3 actions and 1 heading". */
export function describeCount(hits: readonly Hit[]): string {
  const parts = countKinds(hits.map(({ record }) => record));
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The units among some records, counted: "84 paragraphs, 19 actions". */
export function describeUnits(records: readonly SearchRecord[]): string {
  return countKinds(records.filter(({ kind }) => isUnit(kind))).join(', ');
}

/** Whether records of a kind are units of the report, which have a page of their own. */
const isUnit = (kind: RecordKind): boolean => KINDS.indexOf(kind) < 1;

/** What was found, as a sentence: "12 paragraphs mention “winter”; so do 3 actions and 1 heading". */
export function describeFind(hits: readonly Hit[], query: Query): string {
  const [kind] = kindsOf(hits.map(({ record }) => record));
  const first = hits.filter(({ record }) => record.kind === kind);
  const others = hits.filter(({ record }) => record.kind !== kind);
  const one = first.length === 1;
  const verb =
    query.clauses.length === 1 ? `mention${one ? 's' : ''}` : `${one ? 'holds' : 'hold'} every word of`;
  const found = `${describeCount(first)} ${verb} ${quoteQuery(query)}`;
  return others.length === 0
    ? found
    : `${found}; so ${others.length === 1 ? 'does' : 'do'} ${describeCount(others)}`;
}

/** The query in quotation marks, without those that were typed around it. */
export function quoteQuery(query: Query): string {
  return `“${query.text.replace(/^["“”„«»＂]+|["“”„«»＂]+$/g, '')}”`;
}

/** The name of a record: "Paragraph 12", "Heading"; for this site's own, what it is about: "Wages (statistic)". */
export function nameRecord({ kind, id, text }: SearchRecord): string {
  const [name] = namesOf(kind);
  if (isOfReport(kind)) return id === '' ? capitalise(name) : `${capitalise(name)} ${id}`;
  return `${text.split(':', 1)[0]} (${name})`;
}

/** Records counted by kind, most usual kinds first. */
function countKinds(records: readonly SearchRecord[]): readonly string[] {
  return kindsOf(records).map((kind) => {
    const count = records.filter((record) => record.kind === kind).length;
    return `${count} ${namesOf(kind)[count === 1 ? 0 : 1]}`;
  });
}

import type { Report } from '../report/model.ts';
import type { Term } from './term.ts';
import { listTermUses } from './term-uses.ts';
import { listTopicPassages, type Topic } from './topic.ts';
import type { UnitRef } from '../report/unit-ref.ts';

/** One line of an index as at the end of a book: a term or a topic, and the units it leads to in the report's order. */
export interface SubjectEntry {
  readonly kind: 'term' | 'topic';
  readonly id: string;
  readonly label: string;
  readonly units: readonly UnitRef[];
}

/** The terms and topics of a report as one index, in alphabetical order whatever their case. */
export function makeSubjectIndex(
  report: Report,
  terms: readonly Term[],
  topics: readonly Topic[],
): readonly SubjectEntry[] {
  const entries: readonly SubjectEntry[] = [
    ...listTermUses(report, terms).map(({ term: { id, name }, units }) => ({
      kind: 'term' as const,
      id,
      label: name,
      units,
    })),
    ...topics.map((topic) => ({
      kind: 'topic' as const,
      id: topic.id,
      label: topic.title,
      units: listTopicPassages(report, topic).map(({ kind, label }) => ({ kind, label })),
    })),
  ];
  return [...entries].sort((a, b) => a.label.localeCompare(b.label, 'en') || a.kind.localeCompare(b.kind));
}

import { findPhrases, indexPhrases } from './find-phrases';
import type { Report } from './model';
import type { Phrase } from './phrase';
import { listAddressedUnits, type UnitRef } from './addressed-unit';
import type { MarkSpan } from './text-span';
import type { Topic } from './topic';

/** A paragraph or action on a topic, and where the topic's words stand in it. */
export interface TopicPassage extends UnitRef {
  readonly marks: readonly MarkSpan[];
}

const EXCEPTION = '';

/** A topic's words and its exceptions as phrases; an exception belongs to no topic. */
export function topicPhrases(topic: Topic): readonly Phrase[] {
  return [
    ...topic.words.map((words) => ({ owner: topic.id, words })),
    ...topic.except.map((words) => ({ owner: EXCEPTION, words })),
  ];
}

/** The paragraphs and actions on a topic, in the report's order. */
export function listTopicPassages(report: Report, topic: Topic): readonly TopicPassage[] {
  const index = indexPhrases(topicPhrases(topic));
  return listAddressedUnits(report).flatMap(({ kind, number, text }) => {
    const marks = findPhrases(text, index)
      .filter(({ phrase }) => phrase.owner !== EXCEPTION)
      .map(({ start, end }) => ({ kind: 'mark' as const, start, end }));
    return marks.length > 0 ? [{ kind, number, marks }] : [];
  });
}

/** The numbers of the paragraphs on a topic, in the report's order. */
export function listTopicParagraphs(report: Report, topic: Topic): readonly number[] {
  return listTopicPassages(report, topic)
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ number }) => number);
}

/** The topics of each paragraph that has any: topic ids in the order given, by paragraph number. */
export function mapParagraphTopics(
  report: Report,
  topics: readonly Topic[],
): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const topic of topics) {
    for (const number of listTopicParagraphs(report, topic)) {
      found.set(number, [...(found.get(number) ?? []), topic.id]);
    }
  }
  return found;
}

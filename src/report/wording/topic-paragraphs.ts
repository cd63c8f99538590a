import { findPhrases, indexPhrases } from './find-phrases';
import type { Report } from '../model';
import type { Phrase } from './phrase';
import { listAddressedUnits, type UnitRef, unitKey } from '../addressed-unit';
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

/** The topics that a paragraph or an action is on, in the order given. */
export function listUnitTopics(report: Report, topics: readonly Topic[], unit: UnitRef): readonly Topic[] {
  const key = unitKey(unit);
  return topics.filter((topic) =>
    listTopicPassages(report, topic).some((passage) => unitKey(passage) === key),
  );
}

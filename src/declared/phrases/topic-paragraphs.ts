import { findPhrases, indexPhrases } from './find-phrases';
import { remembered } from '../../report/remembered';
import type { Report } from '../../report/model';
import type { Phrase } from './phrase';
import { listAddressedUnits, type UnitRef, unitKey } from '../../report/addressed-unit';
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
  return passagesOf(report)(topic);
}

// Six kinds of page ask for the same passages, and each time the whole report would be searched.
const passagesOf = remembered((report: Report) => remembered((topic: Topic) => findPassages(report, topic)));

function findPassages(report: Report, topic: Topic): readonly TopicPassage[] {
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

/** The topics of every paragraph and action that is on one, by `unitKey`, in the order given. */
export function mapUnitTopics(
  report: Report,
  topics: readonly Topic[],
): ReadonlyMap<string, readonly Topic[]> {
  const found = new Map<string, Topic[]>();
  for (const topic of topics) {
    for (const passage of listTopicPassages(report, topic)) {
      const key = unitKey(passage);
      const held = found.get(key);
      if (held) held.push(topic);
      else found.set(key, [topic]);
    }
  }
  return found;
}

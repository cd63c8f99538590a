import type { Fault } from './evidence';
import { findRepeated } from './find-repeated';
import type { Report } from './model';
import type { Topic } from './topic';
import { listTopicParagraphs, topicPhrases } from './topic-paragraphs';
import { listUnusedPhrases, unusedPhraseFault } from './unused-phrases';

/** Checks topics against the report: ids stand once, every word and exception is in the text, no topic is empty. */
export function checkTopics(report: Report, topics: readonly Topic[]): readonly Fault[] {
  return [
    ...findRepeated(topics.map(({ id }) => id)).map((id) => ({
      problem: `topic "${id}": found the id twice, expected it once.`,
      hint: 'Give every topic an id of its own: it is its address.',
    })),
    ...topics.flatMap((topic) => checkTopic(report, topic)),
  ];
}

function checkTopic(report: Report, topic: Topic): readonly Fault[] {
  const entry = `topic "${topic.id}"`;
  const unused = listUnusedPhrases(report, topicPhrases(topic));
  const faults = unused.map((phrase) => unusedPhraseFault(entry, phrase));
  if (listTopicParagraphs(report, topic).length > 0) return faults;
  return [
    ...faults,
    {
      problem: `${entry}: found no paragraph, expected at least one.`,
      hint: 'Give the topic words that stand in the report, or take the topic out.',
    },
  ];
}

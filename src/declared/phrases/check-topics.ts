import type { EntryFault } from '../evidence/entry-fault';
import type { Report } from '../../report/model';
import type { Topic } from './topic';
import { listTopicParagraphs, topicPhrases } from './topic-paragraphs';
import { listUnusedPhrases, unusedPhraseFault } from './unused-phrases';

/** Everything in which topics disagree with the report: words and exceptions it does not print, topics without a paragraph. */
export function checkTopics(report: Report, topics: readonly Topic[]): readonly EntryFault[] {
  return topics.flatMap((topic) => checkTopic(report, topic));
}

function checkTopic(report: Report, topic: Topic): readonly EntryFault[] {
  const faults = listUnusedPhrases(report, topicPhrases(topic)).map((phrase) => ({
    ...unusedPhraseFault(phrase),
    entry: topic.id,
  }));
  if (listTopicParagraphs(report, topic).length > 0) return faults;
  return [
    ...faults,
    {
      entry: topic.id,
      problem: 'found no paragraph, expected at least one.',
      hint: 'Give the topic words that stand in the report, or take the topic out.',
    },
  ];
}

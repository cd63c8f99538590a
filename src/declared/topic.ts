import { z } from 'astro/zod';
import { type UnitRef, unitKey } from '../report/unit-ref.ts';
import { listUnits } from '../report/units.ts';
import type { Report } from '../report/model.ts';
import { plainText, type Run } from '../report/blocks.ts';
import { remembered } from '../report/remembered.ts';
import type { EntryMistake } from './evidence/entry-mistake.ts';
import { type Entry, entryId } from './fields.ts';
import { findPhrases, foldCase, indexPhrases, type Phrase } from './phrases/find-phrases.ts';
import type { MarkSpan } from './phrases/text-span.ts';
import { unusedPhraseMistake } from './phrases/unused-phrases.ts';

/** One topic. */
export const topicSchema = z.strictObject({
  id: entryId.describe('Its part of the address: school-meals.'),
  title: z.string().min(1).describe('What a reader would ask for: School meals.'),
  description: z.string().min(1).describe('One sentence of this site on what the topic covers.'),
  words: z
    .array(z.string().min(2))
    .min(1)
    .describe('Words and phrases to find: school meals. nutri* stands for every word so begun.'),
  except: z
    .array(z.string().min(2))
    .default([])
    .describe('Longer phrases that contain such words and mean something else: school meals tax.'),
});

/** A subject a reader may ask for: the words that belong to it. Its paragraphs are found in the text, never listed. */
export type Topic = Entry<typeof topicSchema>;

/** A paragraph or action on a topic, and where the topic's words stand in it. */
export interface TopicPassage extends UnitRef {
  /** By the runs of the unit's texts. */
  readonly marks: ReadonlyMap<readonly Run[], readonly MarkSpan[]>;
}

const EXCEPTION = '';

/** A topic's words and its exceptions as phrases; an exception belongs to no topic. */
function topicPhrases(topic: Topic): readonly Phrase[] {
  return [
    ...topic.words.map((words) => ({ owner: topic.id, words })),
    ...topic.except.map((words) => ({ owner: EXCEPTION, words })),
  ];
}

/** The paragraphs and actions on a topic, in the report's order. */
export function listTopicPassages(report: Report, topic: Topic): readonly TopicPassage[] {
  return searchesOf(report)(topic).passages;
}

/** What a search of the whole report for a topic found: its passages, and the phrases of it that stand nowhere. */
interface TopicSearch {
  readonly passages: readonly TopicPassage[];
  readonly unused: readonly Phrase[];
}

// The check and six kinds of page ask for the same passages, and each time the whole report would be searched.
const searchesOf = remembered((report: Report) => remembered((topic: Topic) => search(report, topic)));

interface UnitText {
  readonly runs: readonly Run[];
  readonly words: string;
  readonly folded: string;
}

/** Every unit with its texts as they are looked through for one topic after the other. */
const unitTextsOf = remembered((report: Report) =>
  listUnits(report).map(({ kind, label, texts }) => ({
    kind,
    label,
    texts: texts.map(({ runs }): UnitText => {
      const words = plainText(runs);
      return { runs, words, folded: foldCase(words) };
    }),
  })),
);

function search(report: Report, topic: Topic): TopicSearch {
  const phrases = topicPhrases(topic);
  const index = indexPhrases(phrases);
  const unused = new Set(phrases);
  const find = ({ words, folded }: UnitText): readonly MarkSpan[] => {
    const matches = findPhrases(words, index, folded);
    for (const { phrase } of matches) unused.delete(phrase);
    return matches
      .filter(({ phrase }) => phrase.owner !== EXCEPTION)
      .map(({ start, end }) => ({ kind: 'mark', start, end }));
  };
  const passages = unitTextsOf(report).flatMap(({ kind, label, texts }) => {
    const found = texts.map((text) => [text.runs, find(text)] as const);
    const marks = new Map(found.filter(([, spans]) => spans.length > 0));
    return marks.size > 0 ? [{ kind, label, marks }] : [];
  });
  return { passages, unused: [...unused] };
}

/** The labels of the paragraphs on a topic, in the report's order. */
export function listTopicParagraphs(report: Report, topic: Topic): readonly string[] {
  return listTopicPassages(report, topic)
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ label }) => label);
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

/** Everything in which topics disagree with the report: words and exceptions it does not print, topics without a paragraph. */
export function checkTopics(report: Report, topics: readonly Topic[]): readonly EntryMistake[] {
  return topics.flatMap((topic) => checkTopic(report, topic));
}

function checkTopic(report: Report, topic: Topic): readonly EntryMistake[] {
  const mistakes = searchesOf(report)(topic).unused.map((phrase) => ({
    ...unusedPhraseMistake(phrase),
    entry: topic.id,
  }));
  if (listTopicParagraphs(report, topic).length > 0) return mistakes;
  return [
    ...mistakes,
    {
      entry: topic.id,
      problem: 'found no paragraph, expected at least one.',
      hint: 'Give the topic words that stand in the report, or take the topic out.',
    },
  ];
}

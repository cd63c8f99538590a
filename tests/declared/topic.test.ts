import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/report/blocks.ts';
import { unitKey } from '../../src/report/unit-ref.ts';
import {
  checkTopics,
  listTopicParagraphs,
  listTopicPassages,
  mapUnitTopics,
  type Topic,
} from '../../src/declared/topic.ts';
import { ferriesReport as report } from '../support/reports/ferries.ts';

const night: Topic = {
  id: 'night-crossings',
  title: 'Night crossings',
  description: 'A test.',
  words: ['night crossing'],
  except: [],
};
const masters: Topic = { ...night, id: 'masters', words: ['master'], except: ['second master'] };

const problems = (...topics: readonly Topic[]) =>
  checkTopics(report, topics).map(({ entry, problem }) => `${entry}: ${problem}`);

describe('listTopicPassages', () => {
  it('finds the actions and paragraphs that hold the words, in the order of the text', () => {
    expect(listTopicPassages(report, night).map(({ kind, label }) => [kind, label])).toEqual([
      ['action', '1'],
      ['paragraph', '17'],
      ['paragraph', '22'],
    ]);
    expect(listTopicParagraphs(report, night)).toEqual(['17', '22']);
  });

  it('marks every place where the words stand, as the text prints them', () => {
    const passage = listTopicPassages(report, night).at(-1);
    const marked = [...(passage?.marks ?? [])].flatMap(([runs, marks]) =>
      marks.map(({ start, end }) => plainText(runs).slice(start, end)),
    );
    expect(marked).toEqual(['night crossing', 'Night crossings']);
  });

  it('leaves out a longer phrase that means something else', () => {
    expect(listTopicParagraphs(report, { ...masters, except: [] })).toContain('22');
    expect(listTopicParagraphs(report, masters)).not.toContain('22');
  });
});

describe('mapUnitTopics', () => {
  it('names the topics of a paragraph or an action in the order they are declared', () => {
    const found = mapUnitTopics(report, [masters, night]);
    const ids = (kind: 'paragraph' | 'action', label: string) =>
      (found.get(unitKey({ kind, label })) ?? []).map(({ id }) => id);
    expect(ids('paragraph', '17')).toEqual(['masters', 'night-crossings']);
    expect(ids('paragraph', '12')).toEqual(['masters']);
    expect(ids('action', '1')).toEqual(['night-crossings']);
    expect(ids('paragraph', '1')).toEqual([]);
  });
});

describe('checkTopics', () => {
  it('accepts topics whose words and exceptions all stand in the report', () => {
    expect(problems(night, masters)).toEqual([]);
  });

  it('refuses words that stand nowhere, and a topic left without a paragraph', () => {
    expect(checkTopics(report, [{ ...night, words: ['evening crossing'] }])).toEqual([
      {
        entry: 'night-crossings',
        problem: 'found the words "evening crossing", expected words that stand in a paragraph or an action.',
        hint: 'Write them as the report prints them, or take them out. Only whole words match, and longer phrases come first.',
      },
      {
        entry: 'night-crossings',
        problem: 'found no paragraph, expected at least one.',
        hint: 'Give the topic words that stand in the report, or take the topic out.',
      },
    ]);
  });

  it('refuses an exception that stands nowhere', () => {
    expect(problems({ ...night, except: ['night crossing by sail'] })).toEqual([
      'night-crossings: found the words "night crossing by sail", expected words that stand in a paragraph or an action.',
    ]);
  });

  it('refuses a topic without words', () => {
    expect(problems({ ...night, words: [] })).toEqual([
      'night-crossings: found no paragraph, expected at least one.',
    ]);
  });
});

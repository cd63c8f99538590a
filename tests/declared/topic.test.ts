import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/report/plain-text';
import { unitKey } from '../../src/report/unit-ref';
import {
  checkTopics,
  listTopicParagraphs,
  listTopicPassages,
  mapUnitTopics,
  type Topic,
} from '../../src/declared/topic';
import { realReport as report } from '../support/reports/real-report';

const abuse: Topic = {
  id: 'domestic-abuse',
  title: 'Domestic abuse',
  description: 'A test.',
  words: ['domestic abuse'],
  except: [],
};
const referrals: Topic = { ...abuse, id: 'referrals', words: ['referral'], except: ['pupil referral unit'] };

const problems = (...topics: readonly Topic[]) =>
  checkTopics(report, topics).map(({ entry, problem }) => `${entry}: ${problem}`);

describe('listTopicPassages', () => {
  it('finds the actions and paragraphs that hold the words, in the order of the text', () => {
    expect(listTopicPassages(report, abuse).map(({ kind, label }) => [kind, label])).toEqual([
      ['action', '13'],
      ['paragraph', '21'],
      ['paragraph', '44'],
      ['paragraph', '72'],
    ]);
    expect(listTopicParagraphs(report, abuse)).toEqual(['21', '44', '72']);
  });

  it('marks every place where the words stand, as the text prints them', () => {
    const passage = listTopicPassages(report, abuse).at(-1);
    const marked = [...(passage?.marks ?? [])].flatMap(([runs, marks]) =>
      marks.map(({ start, end }) => plainText(runs).slice(start, end)),
    );
    expect(marked).toEqual(['Domestic abuse', 'domestic abuse', 'domestic abuse']);
  });

  it('leaves out a longer phrase that means something else', () => {
    expect(listTopicParagraphs(report, { ...referrals, except: [] })).toContain('24');
    expect(listTopicParagraphs(report, referrals)).not.toContain('24');
  });
});

describe('mapUnitTopics', () => {
  it('names the topics of a paragraph or an action in the order they are declared', () => {
    const found = mapUnitTopics(report, [referrals, abuse]);
    const ids = (kind: 'paragraph' | 'action', label: string) =>
      (found.get(unitKey({ kind, label })) ?? []).map(({ id }) => id);
    expect(ids('paragraph', '21')).toEqual(['referrals', 'domestic-abuse']);
    expect(ids('paragraph', '13')).toEqual(['referrals']);
    expect(ids('action', '13')).toEqual(['domestic-abuse']);
    expect(ids('paragraph', '1')).toEqual([]);
  });
});

describe('checkTopics', () => {
  it('accepts topics whose words and exceptions all stand in the report', () => {
    expect(problems(abuse, referrals)).toEqual([]);
  });

  it('refuses words that stand nowhere, and a topic left without a paragraph', () => {
    expect(checkTopics(report, [{ ...abuse, words: ['domestic violence'] }])).toEqual([
      {
        entry: 'domestic-abuse',
        problem:
          'found the words "domestic violence", expected words that stand in a paragraph or an action.',
        hint: 'Write them as the report prints them, or take them out. Only whole words match, and longer phrases come first.',
      },
      {
        entry: 'domestic-abuse',
        problem: 'found no paragraph, expected at least one.',
        hint: 'Give the topic words that stand in the report, or take the topic out.',
      },
    ]);
  });

  it('refuses an exception that stands nowhere', () => {
    expect(problems({ ...abuse, except: ['domestic abuse unit'] })).toEqual([
      'domestic-abuse: found the words "domestic abuse unit", expected words that stand in a paragraph or an action.',
    ]);
  });

  it('refuses a topic without words', () => {
    expect(problems({ ...abuse, words: [] })).toEqual([
      'domestic-abuse: found no paragraph, expected at least one.',
    ]);
  });
});

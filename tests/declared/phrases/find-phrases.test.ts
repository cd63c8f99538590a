import { describe, expect, it } from 'vitest';
import { findPhrases, indexPhrases } from '../../../src/declared/phrases/find-phrases.ts';

function found(text: string, words: readonly string[]): readonly string[] {
  const index = indexPhrases(words.map((each) => ({ owner: 'any', words: each })));
  return findPhrases(text, index).map(({ start, end }) => text.slice(start, end));
}

describe('findPhrases', () => {
  it('finds whole words where they stand', () => {
    const index = indexPhrases([{ owner: 'plan', words: 'plan' }]);
    expect(findPhrases('A plan.', index)).toEqual([
      { phrase: { owner: 'plan', words: 'plan' }, start: 2, end: 6 },
    ]);
  });

  it('finds nothing inside a word', () => {
    expect(found('Planning, airplane, explanation, replan, plan2', ['plan'])).toEqual([]);
  });

  it('counts a hyphen as part of a word', () => {
    expect(found('A multi-agency panel; an agency-wide plan; a re-referral', ['agency', 'referral'])).toEqual(
      [],
    );
    expect(found('A multi-agency panel', ['multi-agency'])).toEqual(['multi-agency']);
  });

  it('takes a plural s with the word, and leaves other endings alone', () => {
    expect(found('One CAF, two CAFs, many plans.', ['CAF', 'plan'])).toEqual(['CAF', 'CAFs', 'plans']);
    expect(found('CAFes and planned', ['CAF', 'plan'])).toEqual([]);
  });

  it('finds words before a possessive and inside quotation marks', () => {
    expect(found("the board's 'practice alerts'", ['board', 'practice alert'])).toEqual([
      'board',
      'practice alerts',
    ]);
  });

  it('prefers the longest phrase, whatever the order they are declared in', () => {
    const words = ['child', 'child protection plan', 'child protection'];
    const text = 'a child protection plan, child protection, a child';
    expect(found(text, words)).toEqual(['child protection plan', 'child protection', 'child']);
    expect(found(text, [...words].reverse())).toEqual(found(text, words));
  });

  it('never lets two phrases share a word', () => {
    expect(found('core group meeting', ['core group', 'group meeting'])).toEqual(['core group']);
  });

  it('matches words in any case and acronyms in their own', () => {
    expect(found('Core groups and CORE GROUP', ['core group'])).toEqual(['Core groups', 'CORE GROUP']);
    expect(found('TAC, Tac, tac; a rag, RAG', ['TAC', 'RAG'])).toEqual(['TAC', 'RAG']);
  });

  it('matches every word begun by a stem with an asterisk', () => {
    expect(found('disability, disabled, DISABILITIES, able', ['disab*'])).toEqual([
      'disability',
      'disabled',
      'DISABILITIES',
    ]);
  });

  it('finds words at both ends of a text, and none in an empty one', () => {
    expect(found('plan and plan', ['plan'])).toEqual(['plan', 'plan']);
    expect(found('', ['plan'])).toEqual([]);
  });
});

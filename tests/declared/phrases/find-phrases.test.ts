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

  // Phrases are looked for by their letters in a folded text: a letter that folds to two would move all that follow it.
  it('keeps its places after a capital that is two letters in lower case', () => {
    expect(found('İİİ, a plan of İzmir', ['plan', 'İzmir'])).toEqual(['plan', 'İzmir']);
  });

  it('takes a dash, or hyphens that join nothing, for the end of a word', () => {
    expect(found('re--plan, re–plan, -plan, re-plan, plan-re', ['plan'])).toEqual(['plan', 'plan', 'plan']);
  });

  it('finds words at both ends of a text, and none in an empty one', () => {
    expect(found('plan and plan', ['plan'])).toEqual(['plan', 'plan']);
    expect(found('', ['plan'])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkTerms, type Term } from '../../src/declared/term';
import { realReport as report } from '../support/reports/real-report';

const caf: Term = {
  id: 'caf',
  name: 'CAF',
  forms: ['common assessment framework'],
  also: [],
  explanations: [{ voice: 'report', paragraph: '21', quote: 'The common assessment framework (CAF) …' }],
};

const problems = (...terms: readonly Term[]) =>
  checkTerms(report, terms).map(({ entry, problem }) => `${entry}: ${problem}`);

describe('checkTerms', () => {
  it('accepts a term whose forms and quotation stand in the report', () => {
    expect(checkTerms(report, [caf])).toEqual([]);
  });

  it("takes the site's own explanation without proof", () => {
    expect(checkTerms(report, [{ ...caf, explanations: [{ voice: 'site', text: 'A form.' }] }])).toEqual([]);
  });

  it('refuses a name that the report does not print', () => {
    expect(checkTerms(report, [{ ...caf, name: 'CAFE' }])).toEqual([
      {
        entry: 'caf',
        problem: 'found the words "CAFE", expected words that stand in a paragraph or an action.',
        hint: 'Write them as the report prints them, or take them out. Only whole words match, and longer phrases come first.',
      },
    ]);
  });

  it('refuses a form that the report does not print', () => {
    expect(problems({ ...caf, forms: ['common assessment frame'] })).toEqual([
      'caf: found the words "common assessment frame", expected words that stand in a paragraph or an action.',
    ]);
  });

  it('refuses a form that only ever stands inside a longer one', () => {
    const longer: Term = { ...caf, id: 'longer', name: 'framework (CAF)', forms: [] };
    const shorter: Term = { ...caf, id: 'shorter', name: 'framework', forms: [] };
    expect(problems(longer, shorter)).toEqual([]);
    const only: Term = { ...caf, id: 'only', name: 'tier two level', forms: ['tier two'] };
    expect(problems(only)).toEqual([
      'only: found the words "tier two", expected words that stand in a paragraph or an action.',
    ]);
  });

  it('refuses a quotation that differs in one letter, and shows the nearest words', () => {
    const explanations = [
      { voice: 'report', paragraph: '15', quote: 'the Common assessment framework (CAF)' },
    ] as const;
    expect(checkTerms(report, [{ ...caf, explanations }])).toEqual([
      {
        entry: 'caf',
        problem:
          'found the quotation "the Common assessment framework (CAF)", expected words that stand in paragraph 15.',
        hint: 'The nearest words there are "the common assessment framework (CAF)".',
      },
    ]);
  });

  it('refuses a quotation from another paragraph, and a paragraph that is not there', () => {
    const at = (paragraph: string): Term => ({
      ...caf,
      explanations: [{ voice: 'report', paragraph, quote: 'the common assessment framework (CAF)' }],
    });
    expect(problems(at('16'))).toEqual([
      'caf: found the quotation "the common assessment framework (CAF)", expected words that stand in paragraph 16.',
    ]);
    expect(problems(at('85'))).toEqual(['caf: found paragraph 85, expected one of 1 to 84.']);
  });

  it('refuses a term without an explanation', () => {
    expect(checkTerms(report, [{ ...caf, explanations: [] }])).toEqual([
      {
        entry: 'caf',
        problem: 'found no explanation, expected at least one.',
        hint: "Quote the report's own words with their paragraph, or explain the term in the site's voice.",
      },
    ]);
  });

  it('refuses a name that the report is said not to print and prints', () => {
    expect(problems({ ...caf, also: ['CAFE'] })).toEqual([]);
    expect(problems({ ...caf, also: ['CAFE', 'core group'] })).toEqual([
      'caf: found "core group" among the names that the report does not print, but it prints it.',
    ]);
  });

  it('refuses a form that stands twice', () => {
    expect(problems(caf, { ...caf, id: 'other', forms: [] })).toEqual([
      'caf and other: found the form "CAF" twice, expected it once.',
      'other: found the words "CAF", expected words that stand in a paragraph or an action.',
    ]);
  });

  it('refuses a form that is the name of another term', () => {
    const team: Term = { ...caf, id: 'team', name: 'TAC', forms: ['CAF'] };
    expect(problems(caf, team)).toContain('caf and team: found the form "CAF" twice, expected it once.');
  });

  it('collects the faults of all terms', () => {
    expect(problems({ ...caf, name: 'CAFE' }, { ...caf, id: 'b', name: 'TACT', forms: [] })).toHaveLength(2);
  });
});

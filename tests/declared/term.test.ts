import { describe, expect, it } from 'vitest';
import { checkTerms, type Term } from '../../src/declared/term.ts';
import { ferriesReport as report } from '../support/reports/ferries.ts';

const tsb: Term = {
  id: 'tsb',
  name: 'TSB',
  forms: ['tidal safety board'],
  also: [],
  explanations: [{ voice: 'report', paragraph: '8', quote: 'The tidal safety board (TSB) …' }],
};

const problems = (...terms: readonly Term[]) =>
  checkTerms(report, terms).map(({ entry, problem }) => `${entry}: ${problem}`);

describe('checkTerms', () => {
  it('accepts a term whose forms and quotation stand in the report', () => {
    expect(checkTerms(report, [tsb])).toEqual([]);
  });

  it("takes the site's own explanation without proof", () => {
    expect(checkTerms(report, [{ ...tsb, explanations: [{ voice: 'site', text: 'A form.' }] }])).toEqual([]);
  });

  it('refuses a name that the report does not print', () => {
    expect(checkTerms(report, [{ ...tsb, name: 'TSBS' }])).toEqual([
      {
        entry: 'tsb',
        problem: 'found the words "TSBS", expected words that stand in a paragraph or an action.',
        hint: 'Write them as the report prints them, or take them out. Only whole words match, and longer phrases come first.',
      },
    ]);
  });

  it('refuses a form that the report does not print', () => {
    expect(problems({ ...tsb, forms: ['tidal safety boat'] })).toEqual([
      'tsb: found the words "tidal safety boat", expected words that stand in a paragraph or an action.',
    ]);
  });

  it('refuses a form that only ever stands inside a longer one', () => {
    const longer: Term = { ...tsb, id: 'longer', name: 'board (TSB)', forms: [] };
    const shorter: Term = { ...tsb, id: 'shorter', name: 'board', forms: [] };
    expect(problems(longer, shorter)).toEqual([]);
    const only: Term = { ...tsb, id: 'only', name: 'new ticket office', forms: ['ticket office'] };
    expect(problems(only)).toEqual([
      'only: found the words "ticket office", expected words that stand in a paragraph or an action.',
    ]);
  });

  it('refuses a quotation that differs in one letter, and shows the nearest words', () => {
    const explanations = [
      { voice: 'report', paragraph: '8', quote: 'the Tidal safety board (TSB)' },
    ] as const;
    expect(checkTerms(report, [{ ...tsb, explanations }])).toEqual([
      {
        entry: 'tsb',
        problem:
          'found the quotation "the Tidal safety board (TSB)", expected words that stand in paragraph 8.',
        hint: 'The nearest words there are "The tidal safety board (TSB)".',
      },
    ]);
  });

  it('refuses a quotation from another paragraph, and a paragraph that is not there', () => {
    const at = (paragraph: string): Term => ({
      ...tsb,
      explanations: [{ voice: 'report', paragraph, quote: 'The tidal safety board (TSB)' }],
    });
    expect(problems(at('9'))).toEqual([
      'tsb: found the quotation "The tidal safety board (TSB)", expected words that stand in paragraph 9.',
    ]);
    expect(problems(at('31'))).toEqual(['tsb: found paragraph 31, expected one of 1 to 30.']);
  });

  it('refuses a name that the report is said not to print and prints', () => {
    expect(problems({ ...tsb, also: ['TSBS'] })).toEqual([]);
    expect(problems({ ...tsb, also: ['TSBS', 'near miss'] })).toEqual([
      'tsb: found "near miss" in `also`, expected a name that the report does not print.',
    ]);
  });

  it('refuses a form that stands twice', () => {
    expect(problems(tsb, { ...tsb, id: 'other', forms: [] })).toEqual([
      'other: found the form "TSB", which tsb has too, expected it once.',
      'other: found the words "TSB", expected words that stand in a paragraph or an action.',
    ]);
  });

  it('refuses a form that is the name of another term', () => {
    const team: Term = { ...tsb, id: 'team', name: 'drill', forms: ['TSB'] };
    expect(problems(tsb, team)).toContain('team: found the form "TSB", which tsb has too, expected it once.');
  });

  it('collects the faults of all terms', () => {
    expect(problems({ ...tsb, name: 'TSBS' }, { ...tsb, id: 'b', name: 'drillers', forms: [] })).toHaveLength(
      2,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { calculate, type Calculation, checkCalculations, inFigures } from '../../src/declared/calculation.ts';
import type { Statistic } from '../../src/declared/statistic.ts';
import { ferriesReport as report } from '../support/reports/ferries.ts';

const statistic = (id: string, value: number, printed: string): Statistic => ({
  id,
  value,
  printed,
  label: id,
  unit: 'books',
  qualifier: '',
  when: { kind: 'unstated' },
  paragraph: '1',
  quote: printed,
});
const later = statistic('later', 1250, '1,250');
const earlier = statistic('earlier', 1000, '1,000');

const calculation = (formula: Calculation['formula'], decimals: number, printed: string): Calculation => ({
  id: 'sum',
  label: 'A sum',
  formula,
  decimals,
  printed,
  unit: 'books',
  caveat: 'None.',
});
const ratio = { operator: 'ratio', of: 'later', to: 'earlier', times: 1000 } as const;

describe('calculate', () => {
  it.each([
    [ratio, 1, '1,250.0', 1250, '1,250 ÷ 1,000 × 1,000 = 1,250.0'],
    [{ ...ratio, times: 1 }, 2, '1.25', 1.25, '1,250 ÷ 1,000 = 1.25'],
    [{ operator: 'difference', of: 'later', from: 'earlier' }, 0, '+250', 250, '1,250 − 1,000 = +250'],
    [{ operator: 'growth', of: 'later', from: 'earlier' }, 0, '+25%', 25, '(1,250 − 1,000) ÷ 1,000 = +25%'],
  ] as const)('carries out %o', (formula, decimals, printed, value, text) => {
    expect(calculate(calculation(formula, decimals, ''), [later, earlier])).toEqual({
      value,
      printed,
      formula: text,
    });
  });

  it('writes what became less with a minus sign', () => {
    const less = calculation({ operator: 'growth', of: 'earlier', from: 'later' }, 0, '');
    expect(calculate(less, [earlier, later])).toMatchObject({ value: -20, printed: '−20%' });
  });
});

describe('checkCalculations', () => {
  it('accepts the result that the formula gives', () => {
    const growth = calculation({ operator: 'growth', of: 'later', from: 'earlier' }, 0, '+25%');
    expect(
      checkCalculations(report, [calculation(ratio, 0, '1,250'), growth], { statistics: [later, earlier] }),
    ).toEqual([]);
  });

  it('says what the formula gives when the result is another', () => {
    expect(
      checkCalculations(report, [calculation(ratio, 0, '1,251')], { statistics: [later, earlier] }),
    ).toEqual([
      {
        entry: 'sum',
        problem: 'found the result "1,251", expected "1,250".',
        hint: 'The formula is 1,250 ÷ 1,000 × 1,000 = 1,250.',
      },
    ]);
  });

  it('names every statistic that is not declared', () => {
    expect(checkCalculations(report, [calculation(ratio, 0, '1')], { statistics: [earlier] })).toEqual([
      {
        entry: 'sum',
        problem: 'found the statistic "later", expected one that is declared.',
        hint: 'Declared, the nearest first: earlier.',
      },
    ]);
  });
});

describe('inFigures', () => {
  it.each([
    [999, 0, '999'],
    [1000, 0, '1,000'],
    [1234567.891, 2, '1,234,567.89'],
    [0.12345, 4, '0.1235'],
  ])('writes %d to %d decimals', (value, decimals, text) => {
    expect(inFigures(value, decimals)).toBe(text);
  });
});

import type { Statistic } from './statistic';

/** The arithmetic that a calculated figure may use, over statistics by id. */
export type Formula =
  | { readonly operator: 'ratio'; readonly of: string; readonly to: string; readonly times: number }
  | { readonly operator: 'difference'; readonly of: string; readonly from: string }
  | { readonly operator: 'growth'; readonly of: string; readonly from: string };

/** A figure that the site works out and the report does not print: never shown inside a quotation (design §5). */
export interface Calculation {
  readonly id: string;
  readonly label: string;
  readonly formula: Formula;
  /** Decimals that `printed` is rounded to. */
  readonly decimals: number;
  /** The result as shown; the build proves that it is the formula's. Growth and differences carry their sign. */
  readonly printed: string;
  readonly unit: string;
  /** What the figure does not show. */
  readonly caveat: string;
}

/** A calculation carried out: the rounded result, as a number and as it is shown, and the formula in figures. */
export interface Result {
  readonly value: number;
  readonly printed: string;
  readonly formula: string;
}

/** The statistics a formula needs, in the order in which it names them. */
export function operandsOf(formula: Formula): readonly [string, string] {
  return [formula.of, formula.operator === 'ratio' ? formula.to : formula.from];
}

/** Carries out a calculation on its two statistics, given in the order of `operandsOf`. */
export function calculate(
  { formula, decimals }: Calculation,
  [of, by]: readonly [Statistic, Statistic],
): Result {
  switch (formula.operator) {
    case 'ratio': {
      const times = formula.times === 1 ? '' : ` × ${inFigures(formula.times, 0)}`;
      const printed = inFigures((of.value / by.value) * formula.times, decimals);
      return result(printed, `${of.printed} ÷ ${by.printed}${times} = ${printed}`);
    }
    case 'difference': {
      const printed = signed(of.value - by.value, decimals);
      return result(printed, `${of.printed} − ${by.printed} = ${printed}`);
    }
    case 'growth': {
      const printed = `${signed((of.value / by.value - 1) * 100, decimals)}%`;
      return result(printed, `(${of.printed} − ${by.printed}) ÷ ${by.printed} = ${printed}`);
    }
  }
}

function result(printed: string, formula: string): Result {
  return { value: Number(printed.replace(/[+%,]/g, '').replace('−', '-')), printed, formula };
}

function signed(value: number, decimals: number): string {
  return `${value < 0 ? '−' : '+'}${inFigures(Math.abs(value), decimals)}`;
}

/** A number with thousands separated by commas, as the report prints them. */
export function inFigures(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

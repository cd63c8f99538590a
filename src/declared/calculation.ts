import { z } from 'astro/zod';
import type { Report } from '../report/model.ts';
import { type EntryMistake, unknownEntry } from './evidence/entry-mistake.ts';
import { type Entry, entryId } from './fields.ts';
import type { Statistic } from './statistic.ts';

const statistic = z.string().describe('The id of a statistic.');
const formulaSchema = z.discriminatedUnion('operator', [
  z.strictObject({
    operator: z.literal('ratio'),
    of: statistic,
    to: statistic,
    times: z.number().positive(),
  }),
  z.strictObject({ operator: z.literal('difference'), of: statistic, from: statistic }),
  z.strictObject({ operator: z.literal('growth'), of: statistic, from: statistic }),
]);

/** One entry of `calculations.yaml`; its key is the id. */
export const calculationSchema = z.strictObject({
  id: entryId,
  label: z.string().min(1).describe('What is worked out: "Pupils for each teacher".'),
  formula: formulaSchema,
  decimals: z.number().int().min(0).max(3).describe('Decimals the result is rounded to.'),
  printed: z.string().min(1).describe('The result as shown: "24.5", "+12", "+30%". The build checks it.'),
  unit: z.string().min(1).describe('What one of the value is.'),
  caveat: z.string().min(1).describe('What the figure does not show; printed beside it.'),
});

/** A figure that the site works out and the report does not print; so it is never shown inside a quotation. */
export type Calculation = Entry<typeof calculationSchema>;

/** A calculation carried out: the rounded result, as a number and as it is shown, and the formula in figures. */
export interface Result {
  readonly value: number;
  readonly printed: string;
  readonly formula: string;
}

/** The statistics a formula needs, in the order in which it names them. */
export function operandsOf(formula: Calculation['formula']): readonly [string, string] {
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

/** Everything wrong with calculations: unknown statistics, and results that the formula does not give. */
export function checkCalculations(
  _: Report,
  calculations: readonly Calculation[],
  { statistics }: { readonly statistics: readonly Statistic[] },
): readonly EntryMistake[] {
  const known = new Map(statistics.map((statistic) => [statistic.id, statistic]));
  return calculations.flatMap((calculation): readonly EntryMistake[] => {
    const entry = calculation.id;
    const [first, second] = operandsOf(calculation.formula);
    const [of, by] = [known.get(first), known.get(second)];
    if (!of || !by) {
      return [first, second]
        .filter((id) => !known.has(id))
        .map((id) => ({ entry, ...unknownEntry('statistic', id, statistics) }));
    }
    const { printed, formula } = calculate(calculation, [of, by]);
    if (printed === calculation.printed) return [];
    return [
      {
        entry,
        problem: `found the result "${calculation.printed}", expected "${printed}".`,
        hint: `The formula is ${formula}.`,
      },
    ];
  });
}

import { type Calculation, calculate, operandsOf } from './calculation';
import type { EntryFault } from './evidence/entry-fault';
import type { Statistic } from './statistic';

/** Everything wrong with calculations: unknown statistics, and results that the formula does not give. */
export function checkCalculations(
  calculations: readonly Calculation[],
  statistics: readonly Statistic[],
): readonly EntryFault[] {
  const known = new Map(statistics.map((statistic) => [statistic.id, statistic]));
  return calculations.flatMap((calculation): readonly EntryFault[] => {
    const entry = calculation.id;
    const [first, second] = operandsOf(calculation.formula);
    const [of, by] = [known.get(first), known.get(second)];
    if (!of || !by) {
      return [first, second]
        .filter((id) => !known.has(id))
        .map((id) => ({
          entry,
          problem: `found the statistic "${id}", expected one that is declared.`,
          hint: `Declared: ${[...known.keys()].join(', ')}.`,
        }));
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

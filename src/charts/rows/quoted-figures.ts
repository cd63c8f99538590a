import { compareLabels } from '../../report/unit-ref.ts';
import type { Statistic } from '../../declared/statistic.ts';

/** Words of the report with the figures that they give. */
export interface QuotedFigures {
  readonly paragraph: string;
  readonly quote: string;
  readonly statistics: readonly Statistic[];
}

/** Statistics by the words that they are quoted from, in the order of the report's paragraphs. */
export function groupByQuotation(statistics: readonly Statistic[]): readonly QuotedFigures[] {
  const groups = new Map<string, Statistic[]>();
  for (const statistic of statistics) {
    const words = `${statistic.paragraph} ${statistic.quote}`;
    groups.set(words, [...(groups.get(words) ?? []), statistic]);
  }
  return [...groups.values()]
    .flatMap((group) =>
      group.slice(0, 1).map(({ paragraph, quote }) => ({ paragraph, quote, statistics: group })),
    )
    .toSorted((a, b) => compareLabels(a.paragraph, b.paragraph));
}

import type { LabelSeries } from './source/label-series.ts';
import type { SeedText } from './seed-text.ts';

/** The page of the source on which a numbered paragraph begins. */
export interface LabelPage {
  readonly label: string;
  readonly page: number;
}

/** The page of each label of a series, in order. Empty for a source without pages. */
export function labelPages(series: LabelSeries, seed: SeedText): readonly LabelPage[] {
  return series.labels.flatMap(({ label, line }) => {
    const page = seed.lines[line - 1]?.[0]?.page ?? 0;
    return page === 0 ? [] : [{ label, page }];
  });
}

import type { Series } from './model';

/** What one of the units of a series is called; empty for a series that the report does not have. */
export function wordOf(series: readonly Series[], id: string): string {
  return series.flatMap((one) => (one.id === id ? [one.word] : [])).join('');
}

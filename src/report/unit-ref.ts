import type { Series } from './model.ts';

/** Names a unit of the report, which has an address of its own: what it is, and its number as addresses say it. */
export interface UnitRef {
  /** What the unit is, as addresses say it: "paragraph", "conclusion", "action". */
  readonly kind: string;
  /** Its number as printed; where a report prints one twice in a row of numbers, "34_2" is the second. */
  readonly label: string;
}

/** The one name of a unit wherever it needs one: the key of a map, the id of its element, a file's name: "paragraph-61". */
export function unitKey({ kind, label }: UnitRef): string {
  return `${kind}-${label}`;
}

/** A numbered paragraph of the text itself by its number, as evidence names it. */
export function paragraphRef(label: string): UnitRef {
  return { kind: 'paragraph', label };
}

/** Puts labels in the order in which a report counts: 9 before 10, 1.9 before 1.10. */
export function compareLabels(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** What one of the units of a series is called; empty for a series that the report does not have. */
export function wordOf(series: readonly Series[], id: string): string {
  return series.flatMap((one) => (one.id === id ? [one.word] : [])).join('');
}

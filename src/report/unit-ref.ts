/** Names a unit of the report, which has an address of its own: what it is, and its number as printed. */
export interface UnitRef {
  /** What the unit is, as addresses say it: "paragraph", "action". */
  readonly kind: string;
  readonly label: string;
}

/** The one name of a unit wherever it needs one: the key of a map, the id of its element, a file's name: "paragraph-61". */
export function unitKey({ kind, label }: UnitRef): string {
  return `${kind}-${label}`;
}

/** A paragraph by its number, as evidence names it. */
export function paragraphRef(label: string): UnitRef {
  return { kind: 'paragraph', label };
}

/** An action by its number, as findings name it. */
export function actionRef(label: string): UnitRef {
  return { kind: 'action', label };
}

/** Puts labels in the order in which a report counts: 9 before 10, 1.9 before 1.10. */
export function compareLabels(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

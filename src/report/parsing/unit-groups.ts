import type { Row } from './table-rows';
import type { ActionUnit } from './action-list';
import type { Unit } from './text-units';

/** Units that make one block together: a paragraph alone, all rows of a table, all deadlines and their list items. */
export type UnitGroup =
  | { readonly kind: 'paragraph'; readonly unit: Extract<Unit, { kind: 'paragraph' }> }
  | { readonly kind: 'table'; readonly rows: [Row, ...Row[]] }
  | { readonly kind: 'actions'; readonly units: [ActionUnit, ...ActionUnit[]] };

/** Groups units that follow each other and belong together, in their order. */
export function groupUnits(units: readonly Unit[]): readonly UnitGroup[] {
  const groups: UnitGroup[] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    if (unit.kind === 'paragraph') groups.push({ kind: 'paragraph', unit });
    else if (unit.kind === 'row') {
      if (last?.kind === 'table') last.rows.push(unit);
      else groups.push({ kind: 'table', rows: [unit] });
    } else if (last?.kind === 'actions') last.units.push(unit);
    else groups.push({ kind: 'actions', units: [unit] });
  }
  return groups;
}

import type { Publication } from '../declared/publication';
import type { UnitRef } from '../report/unit-ref';

/** Units counted by kind: "3 paragraphs and 1 action", what the report asks for named as is declared; "" for none. */
export function countUnits(units: readonly UnitRef[], asks: Publication['asks']): string {
  const counts = [
    { kind: 'paragraph', one: 'paragraph', many: 'paragraphs' },
    { kind: 'action', ...asks },
  ].flatMap(({ kind, one, many }) => {
    const count = units.filter((unit) => unit.kind === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return new Intl.ListFormat('en-GB').format(counts);
}

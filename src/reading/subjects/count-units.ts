import type { Publication } from '../../declared/publication.ts';
import type { UnitRef } from '../../report/unit-ref.ts';

/** Units counted by kind: "3 paragraphs and 1 action", what the report asks for named as is declared; "" for none. */
export function countUnits(units: readonly UnitRef[], asks: Publication['asks']): string {
  const counts = [
    { isAsked: false, one: 'paragraph', many: 'paragraphs' },
    { isAsked: true, ...asks },
  ].flatMap(({ isAsked, one, many }) => {
    const count = units.filter(({ kind }) => (kind !== 'paragraph') === isAsked).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return new Intl.ListFormat('en-GB').format(counts);
}

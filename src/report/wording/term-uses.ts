import { type AddressedUnit, listAddressedUnits, type UnitRef, unitKey } from '../addressed-unit';
import { findTerms, indexTerms } from './find-terms';
import type { Report } from '../model';
import type { Term } from './term';
import type { TermSpan } from './text-span';

/** The units that use one term, in the report's order. */
export interface TermUses {
  readonly term: string;
  readonly units: readonly UnitRef[];
}

/** Where each term is used, one entry for each term in the order given; a unit counts once however often it uses it. */
export function listTermUses(report: Report, terms: readonly Term[]): readonly TermUses[] {
  const index = indexTerms(terms);
  const uses = new Map<string, UnitRef[]>(terms.map(({ id }) => [id, []]));
  for (const { kind, number, text } of listAddressedUnits(report)) {
    const used = new Set(findTerms(text, index).map(({ term }) => term));
    for (const term of used) uses.get(term)?.push({ kind, number });
  }
  return [...uses].map(([term, units]) => ({ term, units }));
}

/**
 * The first use of each term among units that are read together (a section's, or one alone): spans by `unitKey`, and
 * nothing for a unit without any.
 */
export function mapFirstUses(
  units: readonly AddressedUnit[],
  terms: readonly Term[],
): ReadonlyMap<string, readonly TermSpan[]> {
  const index = indexTerms(terms);
  const seen = new Set<string>();
  const first = new Map<string, readonly TermSpan[]>();
  for (const unit of units) {
    const spans = findTerms(unit.text, index).filter(({ term }) => {
      const isFirst = !seen.has(term);
      seen.add(term);
      return isFirst;
    });
    if (spans.length > 0) first.set(unitKey(unit), spans);
  }
  return first;
}

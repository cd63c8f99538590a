import { type AddressedUnit, listAddressedUnits, type UnitRef, unitKey } from '../../report/addressed-unit';
import { findTerms, indexTerms } from './find-terms';
import type { Report } from '../../report/model';
import type { Term } from './term';
import type { TermSpan } from './text-span';

/** A term with the units that use it, in the report's order. */
export interface TermUses {
  readonly term: Term;
  readonly units: readonly UnitRef[];
}

/** Where each term is used, one entry for each term in the order given; a unit counts once however often it uses it. */
export function listTermUses(report: Report, terms: readonly Term[]): readonly TermUses[] {
  const index = indexTerms(terms);
  const units = listAddressedUnits(report).map(({ kind, number, text }) => ({
    unit: { kind, number },
    used: new Set(findTerms(text, index).map(({ term }) => term)),
  }));
  return terms.map((term) => ({
    term,
    units: units.filter(({ used }) => used.has(term.id)).map(({ unit }) => unit),
  }));
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

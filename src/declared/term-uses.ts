import { type AddressedUnit, listAddressedUnits } from '../report/addressed-unit';
import { type UnitRef, unitKey } from '../report/unit-ref';
import type { Report } from '../report/model';
import { remembered } from '../report/remembered';
import { findPhrases, indexPhrases } from './phrases/find-phrases';
import type { TermSpan } from './phrases/text-span';
import { type Term, termPhrases } from './term';

/** A term with the units that use it, in the report's order. */
export interface TermUses {
  readonly term: Term;
  readonly units: readonly UnitRef[];
}

/** Where each term is used, one entry for each term in the order given; a unit counts once however often it uses it. */
export function listTermUses(report: Report, terms: readonly Term[]): readonly TermUses[] {
  const find = termFinder(terms);
  const units = listAddressedUnits(report).map(({ kind, label, text }) => ({
    unit: { kind, label },
    used: new Set(find(text).map(({ term }) => term)),
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
  const find = termFinder(terms);
  const seen = new Set<string>();
  const first = new Map<string, readonly TermSpan[]>();
  for (const unit of units) {
    const spans = find(unit.text).filter(({ term }) => {
      const isFirst = !seen.has(term);
      seen.add(term);
      return isFirst;
    });
    if (spans.length > 0) first.set(unitKey(unit), spans);
  }
  return first;
}

/** Finds the terms in a text by the rules of `findPhrases`, in the order of the text. */
const termFinder = remembered((terms: readonly Term[]) => {
  const index = indexPhrases(termPhrases(terms));
  return (text: string): readonly TermSpan[] =>
    findPhrases(text, index).map(({ phrase, start, end }) => ({
      kind: 'term',
      term: phrase.owner,
      start,
      end,
    }));
});

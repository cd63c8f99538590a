import { findTerms, indexTerms, type TermMatch } from './find-terms';
import type { Report, Section } from './model';
import type { Term } from './term';
import { listSectionUnits, listAddressedUnits, type UnitRef } from './addressed-unit';

/** The units that use one term, in the report's order. */
export interface TermUses {
  readonly term: string;
  readonly units: readonly UnitRef[];
}

/** A unit and the terms that are used in it for the first time in its section. */
export interface FirstUses {
  readonly unit: UnitRef;
  readonly matches: readonly TermMatch[];
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

/** The first use of each term in one section; units without any are left out. */
export function listFirstUses(section: Section, terms: readonly Term[]): readonly FirstUses[] {
  const index = indexTerms(terms);
  const seen = new Set<string>();
  return listSectionUnits(section).flatMap(({ kind, number, text }) => {
    const matches = findTerms(text, index).filter(({ term }) => {
      const isFirst = !seen.has(term);
      seen.add(term);
      return isFirst;
    });
    return matches.length > 0 ? [{ unit: { kind, number }, matches }] : [];
  });
}

import type { UnitRef } from '../report/unit-ref.ts';
import { listUnits } from '../report/units.ts';
import type { Report } from '../report/model.ts';
import { plainText, type Run, type Text } from '../report/blocks.ts';
import { remembered } from '../report/remembered.ts';
import { findPhrases, indexPhrases } from './phrases/find-phrases.ts';
import type { TermSpan } from './phrases/text-span.ts';
import { type Term, termPhrases } from './term.ts';

/** A term with the units that use it, in the report's order. */
export interface TermUses {
  readonly term: Term;
  readonly units: readonly UnitRef[];
}

/** Where each term is used, one entry for each term in the order given; a unit counts once however often it uses it. */
export function listTermUses(report: Report, terms: readonly Term[]): readonly TermUses[] {
  const find = termFinder(terms);
  const units = listUnits(report).map(({ kind, label, text }) => ({
    unit: { kind, label },
    used: new Set(find(text).map(({ term }) => term)),
  }));
  return terms.map((term) => ({
    term,
    units: units.filter(({ used }) => used.has(term.id)).map(({ unit }) => unit),
  }));
}

/** The first use of each term among texts that are read together: spans by the runs of their text, nothing for one without any. */
export function mapFirstUses(
  texts: readonly Pick<Text, 'runs'>[],
  terms: readonly Term[],
): ReadonlyMap<readonly Run[], readonly TermSpan[]> {
  const find = termFinder(terms);
  const seen = new Set<string>();
  const first = new Map<readonly Run[], readonly TermSpan[]>();
  for (const { runs } of texts) {
    const spans = find(plainText(runs)).filter(({ term }) => {
      const isFirst = !seen.has(term);
      seen.add(term);
      return isFirst;
    });
    if (spans.length > 0) first.set(runs, spans);
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

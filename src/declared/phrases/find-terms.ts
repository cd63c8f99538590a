import { findPhrases, indexPhrases } from './find-phrases';
import type { Phrase, PhraseIndex } from './phrase';
import { remembered } from '../../report/remembered';
import type { Term } from './term';
import type { TermSpan } from './text-span';

/** Every printed form of every term, as phrases that belong to the term's id. */
export function termPhrases(terms: readonly Term[]): readonly Phrase[] {
  return terms.flatMap(({ id, name, forms }) => [name, ...forms].map((words) => ({ owner: id, words })));
}

/** Makes terms ready for `findTerms`. */
export const indexTerms = remembered((terms: readonly Term[]): PhraseIndex =>
  indexPhrases(termPhrases(terms)),
);

/** Finds the terms in a text by the rules of `findPhrases`, in the order of the text. */
export function findTerms(text: string, index: PhraseIndex): readonly TermSpan[] {
  return findPhrases(text, index).map(({ phrase, start, end }) => ({
    kind: 'term',
    term: phrase.owner,
    start,
    end,
  }));
}

import type { UnitRef } from '../../report/unit-ref';

/** A stretch of a unit's plain text: offsets from 0, `end` after the last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch to show in a way of its own: a term that opens its explanation, or words to mark. */
export type TextSpan = TermSpan | MarkSpan | ReferenceSpan;

/** A term of the glossary where it stands in a text; `term` is its id. */
export interface TermSpan extends Span {
  readonly kind: 'term';
  readonly term: string;
}

/** The number of another unit that the text refers to. */
export interface ReferenceSpan extends Span {
  readonly kind: 'reference';
  readonly unit: UnitRef;
}

/** Words that a page is about. */
export interface MarkSpan extends Span {
  readonly kind: 'mark';
}

import type { Evidence } from '../evidence/evidence';

/** What a term means, in the voice that says so: the report's own words with their paragraph, or this site's. */
export type Explanation =
  ({ readonly voice: 'report' } & Evidence) | { readonly voice: 'site'; readonly text: string };

/** An acronym or a term of art that the report uses, and what it means. */
export interface Term {
  /** The term's fragment in the glossary's address. */
  readonly id: string;
  /** The term as the report prints it, in the singular where the plural only adds an `s`. */
  readonly name: string;
  /** Other forms the report prints: the acronym written out, an irregular plural. */
  readonly forms: readonly string[];
  /** At least one, the report's own words first where it gives any. */
  readonly explanations: readonly Explanation[];
}

import type fc from 'fast-check';

/** Something that holds for every input, and its share of all runs, from 0 to 1. */
export interface Fuzzed {
  readonly what: string;
  readonly share: number;
  readonly property: fc.IProperty<unknown> | fc.IAsyncProperty<unknown>;
}

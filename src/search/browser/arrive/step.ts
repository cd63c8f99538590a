import type { Hit } from '../../scan/scan.ts';

/** Where a reader stands in a list of results, and what lies before and after it. */
export interface Step {
  /** The place in the list, from 1; 0 when the reader is at none of them. */
  readonly at: number;
  readonly count: number;
  readonly previous: Hit | undefined;
  readonly next: Hit | undefined;
}

/** Finds the place in `hits` that `isHere` recognises; at none of them, "next" is the first and "previous" the last. */
export function findStep(hits: readonly Hit[], isHere: (hit: Hit) => boolean): Step {
  const index = hits.findIndex(isHere);
  if (index < 0) return { at: 0, count: hits.length, previous: hits.at(-1), next: hits[0] };
  return { at: index + 1, count: hits.length, previous: hits[index - 1], next: hits[index + 1] };
}

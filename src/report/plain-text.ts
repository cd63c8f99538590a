import type { Run } from './blocks';

/** The words of a unit without their emphasis: what is searched, quoted, counted and copied. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

import { beginsSeries, followsLabel } from './label-order';
import { type Candidate, canBegin } from './numbered-lines';

/** Labels that count on from each other, the first of which may begin a series. */
export type LabelRun = readonly [Candidate, ...Candidate[]];

/**
 * Parts candidates into runs. `cutAbove` tells, for the line of one, the nearest line above it that parts it from all that
 * stand further up.
 */
export function listRuns(
  candidates: readonly Candidate[],
  cutAbove: (index: number) => number,
): readonly LabelRun[] {
  const runs: [Candidate, ...Candidate[]][] = [];
  for (const one of candidates) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const { figure, words } = one.line;
    if (!canBegin(words)) continue;
    const follows = before && followsLabel(before.line.figure, figure, figure.includes('.'));
    if (run && follows && cutAbove(one.index) < before.index) run.push(one);
    else if (beginsSeries(figure)) runs.push([one]);
  }
  return runs;
}

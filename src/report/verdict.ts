import type { Judgement } from './model';
import { cardinal } from './number-words';

/** All judgements in the site's words: "Judged adequate, in all four areas", or just how many areas were judged. */
export function describeVerdict(judgements: readonly Judgement[]): string {
  const grades = [...new Set(judgements.map(({ grade }) => grade))];
  const count = cardinal(judgements.length);
  const [only, second] = grades;
  return only && !second
    ? `Judged ${only.toLowerCase()}, in all ${count} areas`
    : `The judgements in ${count} areas`;
}

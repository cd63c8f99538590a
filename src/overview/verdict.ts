import type { Judgement } from '../report/roles.ts';
import { cardinal } from '../report/number-words.ts';

/** The judgements as a verdict: the one of everything, where the record has one, and those of the areas, in its order. */
export interface Verdict {
  readonly overall: Judgement | undefined;
  readonly areas: readonly Judgement[];
}

/** Parts the judgement of the area named from the others; all are areas when the record has none of that name. */
export function partJudgements(judgements: readonly Judgement[], overallArea: string | undefined): Verdict {
  return {
    overall: judgements.find(({ area }) => area === overallArea),
    areas: judgements.filter(({ area }) => area !== overallArea),
  };
}

/** A verdict in the site's words: "Judged adequate overall, and in all three areas". */
export function describeVerdict({ overall, areas }: Verdict): string {
  const [grade, second] = [...new Set(areas.map((judgement) => judgement.grade.toLowerCase()))];
  const shared = second ? undefined : grade;
  const count = cardinal(areas.length);
  const where = areas.length === 1 ? 'in one area' : `in all ${count} areas`;
  if (!overall) return shared ? `Judged ${shared} ${where}` : `The judgements in ${count} areas`;
  const whole = `Judged ${overall.grade.toLowerCase()} overall`;
  if (areas.length === 0) return whole;
  if (!shared) return `${whole}, with different grades in ${count} areas`;
  return overall.grade.toLowerCase() === shared
    ? `${whole}, and ${where}`
    : `${whole}, and ${shared} ${where}`;
}

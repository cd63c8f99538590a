import type { Report } from './model';
import type { Judgement, Roles } from './roles';
import { listParagraphs } from './units';

/** The grade scale with the label of the paragraph that it stands below, and that is cited for it; null for none. */
export type CitedScale = NonNullable<Roles['scale']> & { readonly paragraph: string | null };

/** The grade scale that the report explains or is declared; undefined where there is none. */
export function findScale(report: Report): CitedScale | undefined {
  const { scale } = report.roles;
  if (!scale) return undefined;
  const { line } = scale;
  const above = line === null ? undefined : listParagraphs(report).findLast((unit) => unit.line < line);
  return { ...scale, paragraph: above?.label ?? null };
}

/** Every judgement that the report gives: those it collects in one table, or else those it gives section by section. */
export function listJudgements({ roles }: Report): readonly Judgement[] {
  return roles.judgementRecord?.judgements ?? roles.judgements;
}

/** The line of the table that collects the judgements; 0 where there is none. */
export function lineOfJudgementRecord({ roles }: Report): number {
  return roles.judgementRecord?.line ?? 0;
}

/** Whether two words name the same grade: reports print a grade in other capitals in its scale, its record of judgements and their sentences. */
export function sameGrade(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

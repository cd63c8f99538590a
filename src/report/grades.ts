import type { Prose } from './blocks.ts';
import { plainText } from './blocks.ts';
import type { Report } from './model.ts';
import type { Judgement, Roles } from './roles.ts';
import { listParagraphs } from './units.ts';

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

/**
 * What some reports say in sentences below the judgements on their cover, before the first section: all of them in short.
 * Lines that are no sentence (dates, names) are none of it; empty where no judgements stand on the cover.
 */
export function listSummary(report: Report): readonly Prose[] {
  const record = lineOfJudgementRecord(report);
  const { copyright, licence } = report.roles;
  return report.cover.blocks.filter(
    (block): block is Prose =>
      record > 0 &&
      block.kind === 'prose' &&
      block.line > record &&
      block.line !== copyright?.line &&
      block.line !== licence?.line &&
      /[.!?]$/.test(plainText(block.runs)),
  );
}

/** Whether two words name the same grade: reports print a grade in other capitals in its scale, its record of judgements and their sentences. */
export function sameGrade(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

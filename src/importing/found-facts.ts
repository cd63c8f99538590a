import { gatherFacts } from '../report/facts.ts';
import type { Report } from '../report/model.ts';
import { listJudgements } from '../report/grades.ts';
import { placeOf, type SeedText, wordsAt } from './seed-text.ts';

/** A fact that a report states of itself: what it is, its words, and where they stand. */
export type FoundFact = readonly [what: string, words: string, place: string];

/** What a report states of itself, each with the line that says so; what it does not state is not there. */
export function foundFacts(report: Report, seed: SeedText): readonly FoundFact[] {
  const { cover, roles } = report;
  const { licence } = gatherFacts(report);
  const fact = (what: string, line: number | null | undefined, words?: string | null): FoundFact[] =>
    line == null ? [] : [[what, words ?? wordsAt(seed, line), placeOf(seed, line)]];
  return [
    ...fact('title', cover.titleLine, cover.title),
    ...fact('body', cover.subject?.line, cover.subject?.text),
    ...fact('dates', roles.inspected?.line),
    ...fact('published', roles.published?.line),
    ...fact('copyright', roles.copyright?.line),
    ...fact('licence', roles.licence?.line, licence),
    ...fact('scale', roles.scale?.line, roles.scale?.grades.map(({ name }) => name).join(', ')),
    ...fact('grades', listJudgements(report)[0]?.line, describeGrades(report)),
    ...fact('asks', roles.asks?.groups[0]?.line, describeAsks(report)),
  ];
}

function describeGrades({ roles }: Report): string {
  const parts = [
    roles.judgementRecord && `${roles.judgementRecord.judgements.length} in one table`,
    roles.judgements.length > 0 &&
      `${roles.judgements.length} at sections (lines ${roles.judgements.map(({ line }) => line).join(', ')})`,
  ];
  return parts.filter(Boolean).join(', ');
}

function describeAsks({ roles }: Report): string {
  const groups = roles.asks?.groups ?? [];
  const count = groups.reduce((sum, { asks }) => sum + asks.length, 0);
  const word = `${roles.asks?.word ?? 'ask'}${count === 1 ? '' : 's'}`;
  const deadlines = groups.flatMap(({ heading, asks }) =>
    heading === null ? [] : [`${heading.replace(/:$/u, '')} ${asks.length}`],
  );
  return `${count} ${word}${deadlines.length > 0 ? ` (${deadlines.join(', ')})` : ''}`;
}

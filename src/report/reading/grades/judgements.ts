import { ReportSyntaxError, showText } from '../../report-error.ts';
import type { Section } from '../../model.ts';
import type { Grade, Judgement, Roles } from '../../roles.ts';
import { plainText } from '../../blocks.ts';
import { listSections } from '../../sections.ts';
import type { GradeLine } from './grade-lines.ts';
import { dataRows, type GradeTables } from './grade-tables.ts';
import { gradeWords, printedGrade } from './grade-words.ts';
import { readRuns } from '../lines/inline-runs.ts';
import type { LineOf } from '../lines/line-kinds.ts';
import { withoutNumber } from '../headings/same-words.ts';

/** The scale as a role; null without a table or declared grades. */
export function readScale({ scale, grades }: GradeTables, isDeclared: boolean): Roles['scale'] {
  if (!scale && !isDeclared) return null;
  return { line: scale?.[0].number ?? null, grades };
}

/**
 * The record of judgements as a role, its areas joined to the sections of the same heading. Throws a ReportSyntaxError for a grade
 * whose capitals differ from the scale's, and for an area that is graded otherwise at its own heading.
 */
export function readJudgementRecord(
  { judgementRecord, scale, grades }: GradeTables,
  lines: readonly GradeLine[],
  sections: readonly Section[],
): Roles['judgementRecord'] {
  if (!judgementRecord) return null;
  const rows = dataRows(judgementRecord);
  const [{ number, cells }] = judgementRecord;
  const [first = '', second] = cells;
  const findSection = sectionFinder(lines, sections);
  const gradedAt = new Map(lines.map((one) => [withoutNumber(one.area), one]));
  const judgements = rows.map((row): Judgement => {
    const { line, area, grade } = readRow(row);
    if (scale) checkCapitals(line, grade, grades);
    const judgement = { area, grade, line, section: findSection(area) };
    checkAgreement(judgement, gradedAt.get(withoutNumber(area)));
    return judgement;
  });
  return { line: number, title: second === '' ? first : null, judgements };
}

/** The grades outside the record of judgements as roles: those of smaller tables, of headings and of lines of their own. */
export function readOtherGrades(
  { others }: GradeTables,
  lines: readonly GradeLine[],
  sections: readonly Section[],
): readonly Judgement[] {
  const findSection = sectionFinder(lines, sections);
  const inTables = others.flatMap(dataRows).map((row): Judgement => {
    const { line, area, grade } = readRow(row);
    return { area, grade, line, section: findSection(area) };
  });
  const onLines = lines.map(({ line, area, grade, heading }): Judgement => ({
    area,
    grade,
    line,
    section: heading,
  }));
  return [...inTables, ...onLines].sort((a, b) => a.line - b.line);
}

function readRow({ number, cells: [area = '', grade = ''] }: LineOf<'row'>) {
  return { line: number, area: plainText(readRuns(number, area)), grade: printedGrade(grade) };
}

/** Finds the section of an area: of the same words, or the only one whose heading holds them among others. */
function sectionFinder(
  lines: readonly GradeLine[],
  sections: readonly Section[],
): (area: string) => number | null {
  const graded = lines.map(({ area, heading }) => ({ words: withoutNumber(area), line: heading }));
  const others = listSections({ sections }).map(({ section }) => ({
    words: withoutNumber(section.heading),
    line: section.line,
  }));
  // A graded heading counts before others of the same words, and the first one before the others.
  const found = new Map([...graded, ...others].toReversed().map(({ words, line }) => [words, line]));
  return (area) => {
    const words = withoutNumber(area);
    const same = found.get(words);
    if (same !== undefined) return same;
    const [longer, second] = others.filter((other) => ` ${other.words} `.includes(` ${words} `));
    return longer && !second ? longer.line : null;
  };
}

function checkCapitals(line: number, grade: string, grades: readonly Grade[]): void {
  const name = grades.map((one) => one.name).find((one) => gradeWords(one) === gradeWords(grade));
  if (name === undefined || grade.replaceAll('**', '').includes(name)) return;
  throw new ReportSyntaxError(
    line,
    `expected the grade ${showText(name)} as the scale writes it but found ${showText(grade)}.`,
    'Write the grade with the same capital letters in both tables.',
  );
}

function checkAgreement({ area, grade, line }: Judgement, other: GradeLine | undefined): void {
  if (!other || gradeWords(other.grade) === gradeWords(grade)) return;
  throw new ReportSyntaxError(
    other.line,
    `expected the grade ${showText(grade)} but found ${showText(other.grade)}.`,
    `The table of judgements gives ${showText(area)} this grade on line ${line}. Heading and table must agree.`,
  );
}

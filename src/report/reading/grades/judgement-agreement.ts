import { sameGrade } from '../../grades.ts';
import { ReportSyntaxError, showText } from '../../report-error.ts';
import type { Section } from '../../model.ts';
import { type Paragraph, plainText } from '../../blocks.ts';
import type { Grade, Judgement, Roles } from '../../roles.ts';
import { listParagraphsOf } from '../../sections.ts';

/**
 * Proves for a report with an inventory that its record of judgements repeats what the sections judge. Every area of the record is
 * a section; the first paragraph below such a heading gives one grade in bold, and every grade in bold below it is
 * the record's. Throws a ReportSyntaxError where they differ, and for a section that gives a grade but is no area of
 * the record.
 */
export function checkJudgements(
  sections: readonly Section[],
  { scale, judgementRecord }: Pick<Roles, 'scale' | 'judgementRecord'>,
): void {
  if (!scale || !judgementRecord) return;
  const judgements = new Map(judgementRecord.judgements.map((judgement) => [judgement.area, judgement]));
  for (const section of sections) {
    const paragraphs = listParagraphsOf(section);
    const judgement = judgements.get(section.heading);
    const explainsScale = paragraphs.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
    if (judgement) checkSection(paragraphs, scale.grades, judgement);
    else if (!explainsScale) refuseGrade(section, paragraphs, scale.grades, judgementRecord.line);
  }
  const judged = new Set(
    sections.filter((section) => listParagraphsOf(section).length > 0).map(({ heading }) => heading),
  );
  const absent = judgementRecord.judgements.find(({ area }) => !judged.has(area));
  if (absent) {
    throw new ReportSyntaxError(
      absent.line,
      `expected an area that is the heading of a section but found ${showText(absent.area)}.`,
      'The areas of the record have the same words as the headings of their sections.',
    );
  }
}

function checkSection(
  paragraphs: readonly Paragraph[],
  grades: readonly Grade[],
  judgement: Judgement,
): void {
  for (const [index, paragraph] of paragraphs.entries()) {
    const found = findGrades(paragraph, grades);
    const wrong = found.find((name) => !sameGrade(name, judgement.grade));
    if (wrong) throw contradiction(paragraph, wrong, judgement);
    if (index === 0 && found.length === 0) throw contradiction(paragraph, undefined, judgement);
  }
}

/** The grades that a paragraph names in bold, as the scale writes them, each once. */
function findGrades(paragraph: Paragraph, grades: readonly Grade[]): readonly string[] {
  const bold = paragraph.runs
    .filter(({ kind }) => kind === 'strong')
    .map((run) => spellOut(plainText([run])));
  return grades
    .map(({ name }) => name)
    .filter((name) => bold.some((words) => words.includes(spellOut(name))));
}

/** Words in lower case between single spaces, so that a grade is not found inside a longer word. */
function spellOut(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ')} `;
}

function refuseGrade(
  section: Section,
  [first]: readonly Paragraph[],
  grades: readonly Grade[],
  judgementRecordLine: number,
): void {
  const [grade] = first ? findGrades(first, grades) : [];
  if (!first || !grade) return;
  throw new ReportSyntaxError(
    first.line,
    `expected a row of the record for ${showText(section.heading)} but found none below line ${judgementRecordLine}.`,
    `Paragraph ${first.label} gives the grade ${showText(grade)} in bold. Look for lost rows at the end of the file.`,
  );
}

function contradiction(
  { line, label }: Paragraph,
  found: string | undefined,
  { area, grade, line: at }: Judgement,
): ReportSyntaxError {
  return new ReportSyntaxError(
    line,
    `expected the grade ${showText(grade)} in bold but found ${found ? showText(found) : 'no grade in bold'}.`,
    `The record of findings gives ${showText(area)} this grade on line ${at}. Paragraph ${label} must agree with it.`,
  );
}

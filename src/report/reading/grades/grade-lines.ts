import type { Grade } from '../../roles';
import { gradeWords } from './grade-tables';
import type { LineOf, TextLine } from '../lines/line-kinds';

/** A grade printed outside a table. `text` are the words that give it, as printed. */
export interface GradeLine {
  readonly line: number;
  readonly area: string;
  readonly grade: string;
  readonly heading: number;
}

/**
 * Finds the grades that stand on a line of their own below a heading ("Grade 4 (Inadequate)") and those that end a
 * heading ("…: good").
 */
export function findGradeLines(lines: readonly TextLine[], grades: readonly Grade[]): readonly GradeLine[] {
  const names = new Map(grades.map(({ name }) => [gradeWords(name), name]));
  const found: GradeLine[] = [];
  let above: LineOf<'heading'> | undefined;
  for (const line of lines) {
    const words = line.kind === 'heading' || line.kind === 'prose' ? line.words : '';
    const own = words === '' ? undefined : names.get(gradeWords(words));
    const heading = line.kind === 'heading' ? words : '';
    const colon = heading.lastIndexOf(':');
    const ending = colon < 0 ? undefined : names.get(gradeWords(heading.slice(colon + 1)));
    if (own !== undefined && above) {
      found.push({ line: line.number, area: above.words, grade: printedGrade(words), heading: above.number });
    } else if (ending !== undefined) {
      const grade = printedGrade(heading.slice(colon + 1));
      found.push({ line: line.number, area: heading.slice(0, colon), grade, heading: line.number });
    }
    above = line.kind === 'heading' && own === undefined ? line : undefined;
  }
  return found;
}

/** The grade itself: without the number that some reports set beside it. */
export function printedGrade(words: string): string {
  return words
    .replace(/\*\*/g, '')
    .replace(/\(?\bgrade \d+\b:?\)?/i, '')
    .replace(/^[\s(:–-]+|[\s).:–-]+$/g, '');
}

/**
 * Makes headings that are only a grade lines of prose, so that the text below them stays in the section that is
 * graded.
 */
export function lowerGradeLines(
  lines: readonly TextLine[],
  graded: readonly GradeLine[],
): readonly TextLine[] {
  const own = new Set(graded.flatMap(({ line, heading }) => (line === heading ? [] : [line])));
  return lines.map((line) => (own.has(line.number) ? lower(line) : line));
}

function lower(line: TextLine): TextLine {
  if (line.kind !== 'heading') return line;
  const { number, indent, text } = line;
  return { number, indent, text, kind: 'prose', words: text.startsWith('**') ? text : `**${line.words}**` };
}

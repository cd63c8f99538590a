import type { Grade } from '../../roles.ts';
import { gradeWords, partHeading, printedGrade } from './grade-words.ts';
import type { LineOf, TextLine } from '../lines/line-kinds.ts';

/** A grade printed outside a table. `text` are the words that give it, as printed. */
export interface GradeLine {
  readonly line: number;
  readonly area: string;
  readonly grade: string;
  readonly heading: number;
}

/**
 * Finds the grades that stand on a line of their own below a heading ("Grade 4 (Inadequate)") and those that end a
 * heading ("…: good", "… is good").
 */
export function findGradeLines(lines: readonly TextLine[], grades: readonly Grade[]): readonly GradeLine[] {
  const names = new Map(grades.map(({ name }) => [gradeWords(name), name]));
  const found: GradeLine[] = [];
  let above: LineOf<'heading'> | undefined;
  for (const line of lines) {
    const words = line.kind === 'heading' || line.kind === 'prose' ? line.words : '';
    const own = words === '' ? undefined : names.get(gradeWords(words));
    const parts = line.kind === 'heading' ? partHeading(words) : null;
    if (own !== undefined && above) {
      found.push({ line: line.number, area: above.words, grade: printedGrade(words), heading: above.number });
    } else if (parts && names.has(gradeWords(parts.ending))) {
      const { area, ending } = parts;
      found.push({ line: line.number, area, grade: printedGrade(ending), heading: line.number });
    }
    above = line.kind === 'heading' && own === undefined ? line : undefined;
  }
  return found;
}

/**
 * Finds the grades that the first sentence below a heading gives in bold ("The oil is **good**."), where that heading has
 * no other and the sentence no second one.
 */
export function findOpeningGrades(
  lines: readonly TextLine[],
  grades: readonly Grade[],
  others: readonly GradeLine[],
): readonly GradeLine[] {
  const names = new Set(grades.map(({ name }) => gradeWords(name)));
  const graded = new Set(others.map(({ heading }) => heading));
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    if (above?.kind !== 'heading' || graded.has(above.number)) return [];
    if (line.kind !== 'numbered' && line.kind !== 'prose') return [];
    const [sentence = ''] = line.words.split(/(?<=[.?!]) /);
    const bold = [...sentence.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words);
    const [grade, second] = bold.filter((words) => names.has(gradeWords(words)));
    if (grade === undefined || second !== undefined) return [];
    return [{ line: line.number, area: above.words, grade: printedGrade(grade), heading: above.number }];
  });
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

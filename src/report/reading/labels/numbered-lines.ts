import { followsLabel } from './label-order';
import { type LabelForm, type LineOf, readBare, type TextLine } from '../lines/line-kinds';

/** A line that begins with a number, read as a label in the form that the report's labels have. */
export interface Candidate {
  readonly index: number;
  readonly line: LineOf<'numbered'>;
}

/** Tells whether the words after a number can begin a paragraph: other lines that begin so are cut before a number. */
export function canBegin(words: string): boolean {
  return /^ +(?:\*{1,2})?[\p{Lu}\p{Lt}\d"'“‘([£€$]/u.test(words);
}

/**
 * The lines that begin with a number in one form. A line of bare labels may have the full stop that the others lack.
 */
export function listCandidates(lines: readonly TextLine[], form: LabelForm): readonly Candidate[] {
  return lines.flatMap((line, index) => {
    const read = form === 'bare' ? (readBare(line) ?? line) : line;
    const fits =
      read.kind === 'numbered' && (read.form === form || (form === 'bare' && read.form === 'plain'));
    return fits ? [{ index, line: read }] : [];
  });
}

/** The form in which most lines of a text are numbered on from each other. */
export function findForm(lines: readonly TextLine[]): LabelForm {
  const counts = (['dotted', 'plain', 'bare'] as const).map((form) => ({
    form,
    count: countRun(lines, form),
  }));
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most));
  return best.count > 0 ? best.form : 'plain';
}

/** Lines between two labels must not break the count, nor may a lost first paragraph. */
function countRun(lines: readonly TextLine[], form: LabelForm): number {
  const figures = listCandidates(lines, form).flatMap(({ line }) =>
    line.form === form && canBegin(line.words) ? [line.figure] : [],
  );
  const pairs = figures.filter(
    (figure, index) => index > 0 && followsLabel(figures[index - 1], figure, true),
  ).length;
  let above: string | undefined;
  let count = 0;
  for (const figure of figures) {
    if (!followsLabel(above, figure, true)) continue;
    above = figure;
    count += 1;
  }
  return Math.max(count, pairs);
}

import type { ReadingOptions } from '../reading-options.ts';
import { foldNotes, markBracketNotes } from './notes.ts';
import { classifyLine, type Line } from './lines/line-kinds.ts';
import { readSourceLines } from './lines/source-lines.ts';

/**
 * Says what each line of a text is that is not blank, by its own words and by the lines around it. A note comes with
 * the lines that continue it, and a row knows whether it begins a table. Throws a ReportSyntaxError for a line that
 * can be nothing at all.
 */
export function classifyLines(text: string, options: ReadingOptions): readonly Line[] {
  const lines = markBracketNotes(readSourceLines(text, options), options);
  return findTableStarts(foldNotes(lines.map((line) => classifyLine(line, options))));
}

/**
 * Marks the rows that begin a table. Rows right below each other are one table, and so are rows with one blank line
 * between each two. A note between two rows stood at the foot of a page and does not separate them.
 */
function findTableStarts(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, index) => {
    const before = lines[index - 1];
    if (line.kind !== 'row' || before?.kind !== 'row') return line;
    const isApart = line.number > before.number + 1;
    const isInGroup = follows(before, lines[index - 2]) || follows(lines[index + 1], line);
    return isApart && isInGroup ? { ...line, begins: true } : line;
  });
}

function follows(line: Line | undefined, before: Line | undefined): boolean {
  return line?.kind === 'row' && before?.kind === 'row' && line.number === before.number + 1;
}

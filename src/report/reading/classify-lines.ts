import type { ReadingOptions } from '../reading-options';
import { foldNotes, markBracketNotes } from './notes';
import { classifyLine, type Line } from './lines/line-kinds';
import { readSourceLines } from './lines/source-lines';

/**
 * Says of every line of a text that is not blank what it is, by itself and by the lines around it: notes have the lines that
 * go on with them, rows know whether they begin a table. Throws a ReportSyntaxError for a line that can be nothing.
 */
export function classifyLines(text: string, options: ReadingOptions): readonly Line[] {
  const lines = markBracketNotes(readSourceLines(text, options), options);
  return findTableStarts(foldNotes(lines.map((line) => classifyLine(line, options))));
}

/**
 * Says of each row of a table whether it begins one. Rows right below each other are one table, and so are rows that
 * blank lines part from each other one by one. A note between two rows stood at the foot of the page and parts nothing.
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

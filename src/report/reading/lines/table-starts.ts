import type { Line } from './line-kinds';

/**
 * Says of each row of a table whether it begins one. Rows right below each other are one table, and so are rows that
 * blank lines part from each other one by one. A note between two rows stood at the foot of the page and parts nothing.
 */
export function findTableStarts(lines: readonly Line[]): readonly Line[] {
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

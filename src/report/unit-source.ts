import type { Join, Run } from './model';

/** The words of a paragraph or action and the source lines they stood on. */
export interface UnitLines {
  readonly runs: readonly Run[];
  readonly line: number;
  readonly joins: readonly Join[];
}

/** Writes a unit as source text again, one entry for each of its source lines, bold words between `**`. */
export function writeUnitLines({ runs, line, joins }: UnitLines): readonly { line: number; text: string }[] {
  let current: { line: number; parts: string[] } = { line, parts: [] };
  const lines = [current];
  let offset = 0;
  for (const { kind, text } of runs) {
    let from = 0;
    for (
      let join = joins[lines.length - 1];
      join && join.at < offset + text.length;
      join = joins[lines.length - 1]
    ) {
      current.parts.push(writeRun(kind, text.slice(from, join.at - offset)));
      from = join.at - offset + 1;
      current = { line: join.line, parts: [] };
      lines.push(current);
    }
    current.parts.push(writeRun(kind, text.slice(from)));
    offset += text.length;
  }
  return lines.map(({ line: number, parts }) => ({ line: number, text: parts.join('') }));
}

function writeRun(kind: Run['kind'], text: string): string {
  return kind === 'strong' ? `**${text}**` : text;
}

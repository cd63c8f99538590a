import type { Join, Run } from './model';

/** The words of a unit as source text: one string for each source line they stood on, bold words between `**`. */
export function writeUnitLines(runs: readonly Run[], joins: readonly Join[]): readonly string[] {
  const lines: string[][] = [[]];
  let offset = 0;
  for (const { kind, text } of runs) {
    let from = 0;
    for (
      let join = joins[lines.length - 1];
      join && join.at < offset + text.length;
      join = joins[lines.length - 1]
    ) {
      const to = join.at - offset;
      lines.at(-1)?.push(writeRun(kind, text.slice(from, to)));
      lines.push([]);
      from = to + 1;
    }
    lines.at(-1)?.push(writeRun(kind, text.slice(from)));
    offset += text.length;
  }
  return lines.map((parts) => parts.join(''));
}

function writeRun(kind: Run['kind'], text: string): string {
  return kind === 'strong' ? `**${text}**` : text;
}

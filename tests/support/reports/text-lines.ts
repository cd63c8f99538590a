import type { Run, Text } from '../../../src/report/blocks.ts';

/** The words of a text on one line of the source. */
export interface TextLine {
  readonly line: number;
  readonly runs: readonly Run[];
}

/**
 * A text cut again where its lines ended: one entry for each of its source lines, without the spaces that rejoin
 * them.
 */
export function cutLines({ runs, line, joins }: Text): readonly TextLine[] {
  let current: { line: number; runs: Run[] } = { line, runs: [] };
  const lines = [current];
  let offset = 0;
  for (const run of runs) {
    if (run.kind === 'mark') {
      current.runs.push(run);
      continue;
    }
    let from = 0;
    for (
      let join = joins[lines.length - 1];
      join && join.at < offset + run.text.length;
      join = joins[lines.length - 1]
    ) {
      const before = run.text.slice(from, join.at - offset);
      if (before !== '') current.runs.push({ kind: run.kind, text: before });
      from = join.at - offset + 1;
      current = { line: join.line, runs: [] };
      lines.push(current);
    }
    const rest = run.text.slice(from);
    if (rest !== '') current.runs.push({ kind: run.kind, text: rest });
    offset += run.text.length;
  }
  return lines;
}

/** Runs as source text again. */
export function writeRuns(runs: readonly Run[]): string {
  return runs.map(writeRun).join('');
}

function writeRun(run: Run): string {
  switch (run.kind) {
    case 'mark':
      return `<sup>${run.mark}</sup>`;
    case 'strong':
      return `**${run.text}**`;
    case 'emphasis':
      return `*${run.text}*`;
    case 'plain':
      return run.text;
  }
}

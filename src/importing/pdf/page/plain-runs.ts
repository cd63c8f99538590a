import type { SourceRun } from '../../source/source-document.ts';

/** Runs without their face, for text that is bold for its looks alone: headings, heads of tables, lines of a cover. */
export function plainRuns(runs: readonly SourceRun[]): SourceRun[] {
  const plain: SourceRun[] = [];
  for (const run of runs) {
    const last = plain.at(-1);
    if (run.kind === 'words' && last?.kind === 'words')
      plain[plain.length - 1] = { ...last, text: last.text + run.text };
    else plain.push(run.kind === 'words' ? { ...run, bold: false } : run);
  }
  return plain;
}

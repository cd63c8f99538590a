import type { SourceRun } from '../source/source-document.ts';
import type { NamedBlock } from './named-block.ts';

/**
 * Makes a function that finds marks of notes in the text of a block. Some documents print such a mark as plain digits
 * right behind a word ("plastic12") and only the font draws it raised. A number like that is taken for a mark when a
 * note on the same page has the number and no other mark of it has been found.
 */
export function markSplitter(
  named: readonly NamedBlock[],
): (block: NamedBlock, runs: readonly SourceRun[]) => readonly SourceRun[] {
  const notes = Map.groupBy(
    named.filter((block) => block.kind === 'note'),
    ({ page }) => page,
  );
  const runs = named.flatMap((block) => (block.kind === 'row' ? block.cells.flat() : block.runs));
  const found = new Set(runs.flatMap((run) => (run.kind === 'mark' ? [run.text] : [])));
  return (block, own) =>
    splitGluedMarks(own, new Set((notes.get(block.page) ?? []).map(({ mark }) => mark)), found);
}

/** `found` are the marks known already. */
function splitGluedMarks(
  runs: readonly SourceRun[],
  notes: ReadonlySet<string>,
  found: Set<string>,
): readonly SourceRun[] {
  return runs.flatMap((run): SourceRun[] => {
    if (run.kind === 'mark') return [run];
    const parts: SourceRun[] = [];
    let rest = run.text;
    let from = 0;
    for (const match of run.text.matchAll(/(?<=[\p{L}.,;:)\]”’"'!?])(\d{1,3})(?=[\s.,;:)]|$)/gu)) {
      const mark = match[1] ?? '';
      if (!notes.has(mark) || found.has(mark)) continue;
      found.add(mark);
      parts.push({ ...run, text: run.text.slice(from, match.index) }, { kind: 'mark', text: mark });
      from = match.index + mark.length;
      rest = run.text.slice(from);
    }
    return rest === '' ? parts : [...parts, { ...run, text: rest }];
  });
}

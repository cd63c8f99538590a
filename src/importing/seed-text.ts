import type { SourceBlock, SourceDocument, SourceRun } from './source/source-document.ts';

/** Words of one line of a seed that stand on one page of the source. */
interface SeedPart {
  readonly page: number;
  readonly text: string;
}

/** A seed's text, and for each of its lines the parts it is made of, in order: one for each page; none for empty lines. */
export interface SeedText {
  readonly text: string;
  readonly lines: readonly (readonly SeedPart[])[];
}

/**
 * Writes a source in the form of `seeds/`:
 *
 * - `#` to `######` before a heading, by its level; the title has one.
 * - A paragraph is one line. It begins with its label as printed: `12.`, `1.12`, `A.1.3`, or a bare `34`.
 * - `- ` before an item of a list, four spaces more for each list inside a list. Lettered entries keep `(a)` or `a)`.
 * - `> ` before a quotation that is set in.
 * - The cells of a row of a table stand in one line with tabs between them; rows follow each other without a gap, and an
 *   empty line parts two tables.
 * - `**` around bold words; `<sup>12</sup>` for the mark of a note, and before the note itself, which stands at the end
 *   of the page that it is printed on.
 * - An empty line between all else. What a page turn cuts stays cut, as a paragraph without a label; an
 *   item of a list, which the form could not tell from what follows the list, is put together.
 */
export function writeSeed(document: SourceDocument): SeedText {
  const lines = document.blocks.flatMap((block, index): (readonly SeedPart[])[] => {
    const before = document.blocks[index - 1];
    return before === undefined || goesOn(before, block) ? [partsOf(block)] : [[], partsOf(block)];
  });
  return { text: `${lines.map((parts) => parts.map(({ text }) => text).join(' ')).join('\n')}\n`, lines };
}

// A table that a page turn cuts goes on; one that begins below another is a table of its own.
function goesOn(before: SourceBlock, block: SourceBlock): boolean {
  if (block.kind === 'row') return before.kind === 'row' && !(block.begins && before.page === block.page);
  return block.kind === 'item' && before.kind === 'item';
}

function partsOf(block: SourceBlock): SeedPart[] {
  const { page } = block;
  switch (block.kind) {
    case 'heading':
      return [{ page, text: `${'#'.repeat(block.level)} ${writeRuns(block.runs)}` }];
    case 'item':
      return [
        { page, text: `${'    '.repeat(block.depth)}- ${writeRuns(block.runs)}` },
        ...block.continued.map((part) => ({ page: part.page, text: writeRuns(part.runs) })),
      ];
    case 'quotation':
      return [{ page, text: `> ${writeRuns(block.runs)}` }];
    case 'note':
      return [{ page, text: `<sup>${block.mark}</sup> ${writeRuns(block.runs)}` }];
    case 'row': {
      const cells = block.cells.map(writeRuns);
      return [{ page, text: cells.length === 1 ? `${cells[0]}\t` : cells.join('\t') }];
    }
    case 'paragraph':
      return [{ page, text: writeRuns(block.runs) }];
  }
}

function writeRuns(runs: readonly SourceRun[]): string {
  return runs
    .map((run) => (run.kind === 'mark' ? `<sup>${run.text}</sup>` : writeWords(run.text, run.bold)))
    .join('');
}

// The label of a paragraph stays outside the stars, as do spaces at either end.
function writeWords(text: string, bold: boolean): string {
  if (!bold || text.trim() === '') return text;
  const [, before = '', words = '', after = ''] = /^(\s*(?:\d[\d.]*\s+)?)(.*?)(\s*)$/su.exec(text) ?? [];
  return words === '' ? text : `${before}**${words}**${after}`;
}

/** The page of the source on which a line of a seed begins, both counted from 1; 0 for a source without pages. */
export function pageOf(seed: SeedText, line: number): number {
  return seed.lines[line - 1]?.[0]?.page ?? 0;
}

/** Where a line stands, for a person to look there: "page 3, line 12", or "line 12" of a source without pages. */
export function placeOf(seed: SeedText, line: number): string {
  const page = pageOf(seed, line);
  return page > 0 ? `page ${page}, line ${line}` : `line ${line}`;
}

/** The words on a line of a seed, without the signs of its form. */
export function wordsAt(seed: SeedText, line: number): string {
  return (seed.text.split('\n')[line - 1] ?? '')
    .replace(/^#{1,6} |^ *- |^> /u, '')
    .replaceAll('**', '')
    .replace(/<sup>[^<]*<\/sup>/gu, '')
    .replaceAll('\t', ' ')
    .trim();
}

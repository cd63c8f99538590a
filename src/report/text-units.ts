import { joinRuns, readRuns } from './inline-runs';
import type { Line } from './line-kinds';
import type { Join, Run } from './model';
import { plainText } from './plain-text';
import { ReportSyntaxError } from './report-error';
import { showText } from './shown-text';

/** The words of a paragraph or list item, from its own line and the lines that continue it after a page turn. */
export interface UnitText {
  readonly runs: readonly Run[];
  readonly line: number;
  readonly joins: readonly Join[];
}

/** What a section is made of before it is put in order: lines, with cut paragraphs and list items made whole. */
export type Unit =
  | ({ readonly kind: 'paragraph'; readonly source: Extract<Line, { kind: 'paragraph' }> } & UnitText)
  | ({ readonly kind: 'item' } & UnitText)
  | { readonly kind: 'heading'; readonly words: string; readonly line: number }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly line: number };

/**
 * Makes units of a section's lines: an unnumbered line of prose continues the paragraph or list item above it. Throws a
 * ReportSyntaxError when there is none, when the line repeats one of `runningHeads`, or when it is a table row that has
 * lost its tab.
 */
export function readUnits(lines: readonly Line[], runningHeads: ReadonlySet<string>): readonly Unit[] {
  const groups: Line[][] = [];
  let above: Line | undefined;
  for (const line of lines) {
    if (line.kind === 'prose') {
      checkProse(line, above, groups.at(-1)?.[0], runningHeads);
      groups.at(-1)?.push(line);
    } else {
      if (line.kind === 'row' && above?.kind === 'prose' && above.number === line.number - 1)
        throw lostTab(above);
      groups.push([line]);
    }
    above = line;
  }
  return groups.flatMap(readUnit);
}

function checkProse(
  line: Extract<Line, { kind: 'prose' }>,
  above: Line | undefined,
  head: Line | undefined,
  runningHeads: ReadonlySet<string>,
): void {
  if (runningHeads.has(line.words)) {
    throw new ReportSyntaxError(
      line.number,
      `expected text but found the running head ${showText(line.words)}.`,
      'Remove the headers and footers of pages. If the line is a heading, write # signs before it.',
    );
  }
  if (above?.kind === 'row' && above.number === line.number - 1) throw lostTab(line);
  if (head?.kind === 'paragraph' || head?.kind === 'item') return;
  throw new ReportSyntaxError(
    line.number,
    `expected a numbered paragraph but found ${showText(line.words)}.`,
    'Text without a number continues the paragraph or list item above it, and there is none here. Look for a lost number.',
  );
}

function lostTab(line: Line): ReportSyntaxError {
  return new ReportSyntaxError(
    line.number,
    `expected a table row of two cells but found one cell, ${showText(line.text)}.`,
    'Write a tab between the two cells of a table row.',
  );
}

function readUnit([head, ...more]: readonly Line[]): Unit[] {
  if (head?.kind === 'heading') return [{ kind: 'heading', words: head.words, line: head.number }];
  if (head?.kind === 'row') return [{ kind: 'row', cells: head.cells, line: head.number }];
  if (head?.kind === 'item') return [{ kind: 'item', ...readText(head, more) }];
  if (head?.kind === 'paragraph') return [{ kind: 'paragraph', source: head, ...readText(head, more) }];
  return [];
}

function readText(head: Line & { readonly words: string }, more: readonly Line[]): UnitText {
  const first = readRuns(head.number, head.words.trimStart());
  const others = more.map(({ number, text }) => readRuns(number, text));
  let length = plainText(first).length;
  const joins = more.map(({ number }, index) => {
    const at = length;
    length += 1 + plainText(others[index] ?? []).length;
    return { line: number, at };
  });
  return { runs: joinRuns([first, ...others]), line: head.number, joins };
}

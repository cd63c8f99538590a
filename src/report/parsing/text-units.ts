import { joinRuns, readRuns } from './inline-runs';
import type { TextLine } from './line-kinds';
import type { Join, Run } from '../model';
import { plainText } from '../plain-text';
import { ReportSyntaxError } from '../report-error';
import { showText } from './shown-text';

/** The words of a paragraph or list item, from its own line and the lines that continue it after a page turn. */
interface UnitText {
  readonly runs: readonly Run[];
  readonly line: number;
  readonly joins: readonly Join[];
}

/** What a section is made of before it is put in order: lines, with cut paragraphs and list items made whole. */
export type Unit =
  | ({ readonly kind: 'paragraph'; readonly source: Extract<TextLine, { kind: 'paragraph' }> } & UnitText)
  | ({ readonly kind: 'item' } & UnitText)
  | { readonly kind: 'heading'; readonly words: string; readonly line: number }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly line: number };

/**
 * Makes units of a section's lines: an unnumbered line of prose continues the paragraph or list item above it. Throws a
 * ReportSyntaxError when there is none, when the line is one of `runningHeads`, alone or with a few words, or when it is a table row that has
 * lost its tab.
 */
export function readUnits(lines: readonly TextLine[], runningHeads: ReadonlySet<string>): readonly Unit[] {
  const groups: Group[] = [];
  let above: TextLine | undefined;
  for (const line of lines) {
    if (line.kind === 'prose') findContinued(line, above, groups.at(-1), runningHeads).more.push(line);
    else if (line.kind === 'row' && above?.kind === 'prose' && isAdjacent(above, line)) throw lostTab(above);
    else groups.push({ head: line, more: [] });
    above = line;
  }
  return groups.map(readUnit);
}

type Prose = Extract<TextLine, { kind: 'prose' }>;

interface Group {
  readonly head: Exclude<TextLine, Prose>;
  readonly more: Prose[];
}

function findContinued(
  line: Prose,
  above: TextLine | undefined,
  group: Group | undefined,
  runningHeads: ReadonlySet<string>,
): Group {
  if (isRunningHead(line.words, runningHeads)) {
    throw new ReportSyntaxError(
      line.number,
      `expected text but found the running head ${showText(line.words)}.`,
      'Remove the headers and footers of pages. If the line is a heading, write # signs before it.',
    );
  }
  if (above?.kind === 'row' && isAdjacent(above, line)) throw lostTab(line);
  if (group?.head.kind === 'paragraph' || group?.head.kind === 'item') return group;
  throw new ReportSyntaxError(
    line.number,
    `expected a numbered paragraph but found ${showText(line.words)}.`,
    'Text without a number continues the paragraph or list item above it, and there is none here. Look for a lost number.',
  );
}

/** What a page prints above its text: a running head alone, or with a few words, and never the end of a sentence. */
function isRunningHead(words: string, heads: ReadonlySet<string>): boolean {
  if (heads.has(words)) return true;
  if (!/^\p{Lu}/u.test(words) || /[.,:;?!)”’"']$/u.test(words)) return false;
  return [...heads].some((head) => words.includes(head) && words.length <= head.length + 30);
}

function isAdjacent(above: TextLine, below: TextLine): boolean {
  return above.number + 1 === below.number;
}

function lostTab(line: TextLine): ReportSyntaxError {
  return new ReportSyntaxError(
    line.number,
    `expected a table row of two cells but found one cell, ${showText(line.text)}.`,
    'Write a tab between the two cells of a table row.',
  );
}

function readUnit({ head, more }: Group): Unit {
  if (head.kind === 'heading') return { kind: 'heading', words: head.words, line: head.number };
  if (head.kind === 'row') return { kind: 'row', cells: head.cells, line: head.number };
  const text = readText(head, more);
  return head.kind === 'item' ? { kind: 'item', ...text } : { kind: 'paragraph', source: head, ...text };
}

function readText(
  head: { readonly number: number; readonly words: string },
  more: readonly Prose[],
): UnitText {
  const first = readRuns(head.number, head.words.trimStart());
  const others = more.map(({ number, words }) => ({ line: number, runs: readRuns(number, words) }));
  let length = plainText(first).length;
  const joins = others.map(({ line, runs }): Join => {
    const at = length;
    length += 1 + plainText(runs).length;
    return { line, at };
  });
  return { runs: joinRuns([first, ...others.map(({ runs }) => runs)]), line: head.number, joins };
}

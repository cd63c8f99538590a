import { toStretches } from './columns.ts';
import { takeContents } from './contents-row.ts';
import { type PrintedLine, textOf, toLine } from '../page/line.ts';
import type { PageItem } from '../page/page-items.ts';
import type { RawBlock, TextBlock } from '../page/raw-blocks.ts';
import { type Row, toRows } from '../page/rows.ts';
import { takeTable } from './layout-tables.ts';
import { rightNear, startsParagraph, usualGaps } from './paragraph-starts.ts';

/**
 * Reads items of one page into blocks by where they stand, without any tags: columns first, then tables, then
 * paragraphs, which are told apart by gaps, indents, type size and labels. `size` is that of the document’s body
 * text, in points.
 */
export function readLayout(items: readonly PageItem[], size: number): RawBlock[] {
  const upright = items.filter((item) => !item.turned);
  const turned = items.filter((item) => item.turned);
  const stretches = toStretches(toRows(upright)).map((rows) => readStretch(rows, size));
  const blocks = stretches.reduce<readonly RawBlock[]>(joinColumns, []);
  return turned.length === 0 ? [...blocks] : [...blocks, toBlock(turned)];
}

/** Joins the last paragraph of a column with the first of the next, where the sentence continues there. */
function joinColumns(before: readonly RawBlock[], next: readonly RawBlock[]): readonly RawBlock[] {
  const last = before.at(-1);
  const [first, ...rest] = next;
  if (last?.kind !== 'text' || first?.kind !== 'text') return [...before, ...next];
  const runsOn = !/[.:;!?]["'’”)]*\d*$/u.test(textOf(last.items)) && /^\p{Ll}/u.test(textOf(first.items));
  return runsOn
    ? [...before.slice(0, -1), toBlock([...last.items, ...first.items]), ...rest]
    : [...before, ...next];
}

function toBlock(items: readonly PageItem[]): TextBlock {
  return { kind: 'text', role: 'unknown', level: 0, items, hasDrawnBullet: false };
}

function readStretch(rows: readonly Row[], size: number): RawBlock[] {
  const all = rows.map((row) => toLine(row));
  const gaps = usualGaps(all);
  const blocks: RawBlock[] = [];
  let lines: PrintedLine[] = [];
  const close = (): void => {
    const items = lines.flatMap((line) => line.items);
    if (items.length > 0) blocks.push(toBlock(items));
    lines = [];
  };
  for (let index = 0; index < rows.length;) {
    const entries = takeContents(rows.slice(index));
    if (entries.length > 0) {
      close();
      blocks.push(...entries.map((items): RawBlock => ({ ...toBlock(items.flat()), role: 'contents' })));
      index += entries.flat().length;
      continue;
    }
    const table = takeTable(rows.slice(index));
    if (table !== null) {
      close();
      blocks.push({ kind: 'table', rows: table.cells });
      index += table.rows;
      continue;
    }
    const line = toLine(rows[index] ?? []);
    if (startsParagraph(line, lines, rightNear(all, index), gaps, size)) close();
    lines.push(line);
    index += 1;
  }
  close();
  return blocks;
}

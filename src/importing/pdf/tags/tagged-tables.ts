import { type PageItem, areaOf, type TagNode } from '../page/page-items.ts';
import { itemsOf, type RawBlock } from '../page/raw-blocks.ts';

/**
 * Reads a table by its tags; `readCell` turns a cell into blocks. Many documents use tables only for layout. So a row
 * with one filled cell that does not stand between other rows is read as text in a frame, and an empty row separates
 * two tables whose columns stand at different places.
 */
export function readTable(table: TagNode, readCell: (cell: TagNode) => readonly RawBlock[]): RawBlock[] {
  const rows = rowsOf(table).map((row) => cellsOf(row).map(readCell));
  const isWide = rows.map((cells) => cells.filter((cell) => cell.length > 0).length > 1);
  const found: RawBlock[] = [];
  let open: Cell[][] = [];
  const close = (): void => {
    if (open.length > 0) found.push({ kind: 'table', rows: open });
    open = [];
  };
  for (const [index, cells] of rows.entries()) {
    const blocks = cells.flat();
    const isBetween = index > isWide.indexOf(true) && index < isWide.lastIndexOf(true) && isShort(blocks);
    if (blocks.length === 0) continue;
    if (isWide[index] || isBetween) {
      const row = cells.map((cell) => cell.flatMap((block) => itemsOf(block)));
      const isApart = index > 0 && rows[index - 1]?.flat().length === 0;
      if (isApart && standsElsewhere(open.at(-1) ?? [], row)) close();
      open.push(row);
    } else {
      close();
      found.push(...blocks);
    }
  }
  close();
  return found;
}

type Cell = readonly PageItem[];

/**
 * Whether two rows belong to different tables, because both of their first two columns begin at other places. One
 * column alone does not tell: numbers that are aligned on the right begin anywhere.
 */
function standsElsewhere(above: readonly Cell[], below: readonly Cell[]): boolean {
  const moved = [0, 1].map((column) => {
    const [one, other] = [above[column] ?? [], below[column] ?? []];
    return one.length > 0 && other.length > 0 && Math.abs(areaOf(one).x - areaOf(other).x) > 3;
  });
  return moved.every(Boolean);
}

function rowsOf(node: TagNode): TagNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.role === 'TR' ? [child] : rowsOf(child);
  });
}

function cellsOf(row: TagNode): TagNode[] {
  return row.children.filter(
    (child): child is TagNode => typeof child !== 'string' && (child.role === 'TD' || child.role === 'TH'),
  );
}

function isShort(blocks: readonly RawBlock[]): boolean {
  return blocks.length === 1 && blocks.flatMap((block) => itemsOf(block)).length <= 4;
}

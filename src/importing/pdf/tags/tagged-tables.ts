import type { TagNode } from '../page/page-items.ts';
import { itemsOf, type RawBlock } from '../page/raw-block.ts';

/**
 * Reads a table by its tags; `readCell` says which blocks a cell holds. Many documents are laid out in tables: a row with
 * one filled cell, not between others, is text in a frame.
 */
export function readTable(table: TagNode, readCell: (cell: TagNode) => readonly RawBlock[]): RawBlock[] {
  const rows = rowsOf(table).map((row) => cellsOf(row).map(readCell));
  const isWide = rows.map((cells) => cells.filter((cell) => cell.length > 0).length > 1);
  const found: RawBlock[] = [];
  let open: ReturnType<typeof itemsOf>[][] = [];
  const close = (): void => {
    if (open.length > 0) found.push({ kind: 'table', rows: open });
    open = [];
  };
  for (const [index, cells] of rows.entries()) {
    const blocks = cells.flat();
    const isBetween = index > isWide.indexOf(true) && index < isWide.lastIndexOf(true) && isShort(blocks);
    if (blocks.length === 0) continue;
    if (isWide[index] || isBetween) {
      open.push(cells.map((cell) => cell.flatMap((block) => itemsOf(block))));
    } else {
      close();
      found.push(...blocks);
    }
  }
  close();
  return found;
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

import { type PageItem, areaOf } from './page-items.ts';

/**
 * Items of one page that belong together, such as a paragraph, before it is decided what they are. `role` is what the
 * tags of the PDF call them, if anything.
 */
export interface TextBlock {
  readonly kind: 'text';
  readonly role: 'heading' | 'paragraph' | 'item' | 'note' | 'contents' | 'quotation' | 'unknown';
  /** The level that the tags give a heading; 0 where they give none. */
  readonly level: number;
  readonly items: readonly PageItem[];
  /** Whether it has a bullet that is drawn as a shape, so that no item holds it. */
  readonly hasDrawnBullet: boolean;
}

/** A table on one page: rows of cells, each cell its items in reading order. */
interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly PageItem[])[])[];
}

/** What a page is read into, by its tags or by its layout. */
export type RawBlock = TextBlock | TableBlock;

/** The items of a block, in reading order. */
export function itemsOf(block: RawBlock): readonly PageItem[] {
  return block.kind === 'text' ? block.items : block.rows.flat(2);
}

/**
 * Whether blocks come in an order in which a page can be read. They do not when a third of them stand higher on the
 * page than the one before.
 */
export function isInReadingOrder(blocks: readonly RawBlock[]): boolean {
  const tops = blocks.map((block) => areaOf(itemsOf(block)).top);
  const jumps = tops.filter((top, index) => index > 0 && top < (tops[index - 1] ?? top) - 2);
  return tops.length < 4 || jumps.length * 3 < tops.length;
}

/** Puts `added` between the blocks of a page, each before the first that stands lower. */
export function insertByPlace(blocks: readonly RawBlock[], added: readonly RawBlock[]): RawBlock[] {
  const all = [...blocks];
  for (const block of added) {
    const { top } = areaOf(itemsOf(block));
    const next = all.findIndex((other) => areaOf(itemsOf(other)).top > top);
    all.splice(next === -1 ? all.length : next, 0, block);
  }
  return all;
}

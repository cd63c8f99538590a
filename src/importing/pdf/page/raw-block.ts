import type { PageItem } from './page-items.ts';

/** Text that belongs together on one page, before it is known what it is. `role` is what the tags call it, if anything. */
export interface TextBlock {
  readonly kind: 'text';
  readonly role: 'heading' | 'paragraph' | 'item' | 'note' | 'contents' | 'quotation' | 'unknown';
  /** The level that the tags give a heading; 0 where they give none. */
  readonly level: number;
  readonly items: readonly PageItem[];
  /** Whether its bullet is drawn and not written. */
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

import type { NamedBlock } from './named-block.ts';
import { wordsOf } from './page/runs.ts';

type Item = Extract<NamedBlock, { kind: 'item' }>;

/** A list item: how deep its list is nested, and the blocks on later pages that continue it. */
export interface ListItem {
  readonly depth: number;
  readonly rest: readonly (NamedBlock & { readonly kind: 'paragraph' })[];
}

/**
 * Finds all list items. The depth of an item is told by how far its bullet is indented. An item that a page turn cuts
 * is put together again: the first text of the next page continues it when that text begins with a small letter, or
 * when the item does not end like a sentence.
 */
export function readItems(named: readonly NamedBlock[]): ReadonlyMap<NamedBlock, ListItem> {
  const items = new Map<NamedBlock, { depth: number; rest: (NamedBlock & { kind: 'paragraph' })[] }>();
  let open: number[] = [];
  let last: Item | null = null;
  let page = 0;
  for (const block of named) {
    if (block.kind === 'note') continue;
    const isTurned = block.page !== page;
    page = block.page;
    if (block.kind === 'item') {
      while (open.length > 0 && (open.at(-1) ?? 0) > block.x + 3) open.pop();
      if ((open.at(-1) ?? Number.NEGATIVE_INFINITY) < block.x - 3) open.push(block.x);
      items.set(block, { depth: open.length - 1, rest: [] });
      last = block;
    } else if (block.kind === 'paragraph' && isTurned && last !== null && isRestOf(block, last)) {
      items.get(last)?.rest.push(block);
    } else {
      open = [];
      last = null;
    }
  }
  return items;
}

function isRestOf(block: NamedBlock & { kind: 'paragraph' }, item: Item): boolean {
  if (block.role === 'paragraph' || block.x <= item.x) return false;
  const [before, after] = [wordsOf(item.runs), wordsOf(block.runs)];
  return /^\p{Ll}/u.test(after) || (!/[.;:!?]$/u.test(before) && !/^\d+\.? /.test(after));
}

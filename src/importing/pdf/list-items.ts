import type { NamedBlock } from './named-block.ts';
import { wordsOf } from './page/runs.ts';

type Item = Extract<NamedBlock, { kind: 'item' }>;

/** An item of a list: how deep it stands, and the blocks on later pages that are the rest of it. */
export interface ListItem {
  readonly depth: number;
  readonly rest: readonly (NamedBlock & { readonly kind: 'paragraph' })[];
}

/**
 * Finds the depth of each item, by how far its bullet is set in, and puts together items that a page turn cuts: the first
 * text of the next page belongs to the last item when it begins in small letters, or the item has no end.
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

import type { PageItem, PdfPage, TagNode } from '../page/page-items.ts';
import { itemsOf, type RawBlock, type TextBlock } from '../page/raw-blocks.ts';
import { splitNotes } from './mended-tags.ts';
import { readTable } from './tagged-tables.ts';

const ROLES: Readonly<Record<string, TextBlock['role']>> = {
  P: 'paragraph',
  H: 'heading',
  Title: 'heading',
  LI: 'item',
  Note: 'note',
  FENote: 'note',
  TOCI: 'contents',
  BlockQuote: 'quotation',
  Caption: 'paragraph',
  Figure: 'paragraph',
};

/**
 * What the tags of a page say: its blocks in the order of the structure tree, with notes last, and the items that no
 * tag holds.
 */
export interface TaggedPage {
  readonly blocks: readonly RawBlock[];
  readonly untagged: readonly PageItem[];
}

/** Reads a page by its tags alone. */
export function readTags(page: PdfPage): TaggedPage {
  const contents = Map.groupBy(page.items, (item) => item.content);
  const blocks = page.tags === null ? [] : readElement(page.tags, contents);
  const taken = new Set(blocks.flatMap((block) => itemsOf(block)));
  return { blocks, untagged: page.items.filter((item) => !taken.has(item)) };
}

type Contents = ReadonlyMap<string | null, readonly PageItem[]>;

interface OpenBlock {
  readonly role: TextBlock['role'];
  readonly level: number;
  readonly items: PageItem[];
  hasDrawnBullet: boolean;
}

/**
 * The state of the walk through the structure tree: the blocks that are finished, the block that text is added to,
 * and whether a paragraph may still count as the beginning of that block.
 */
interface Walk {
  readonly contents: Contents;
  readonly blocks: RawBlock[];
  readonly notes: RawBlock[];
  open: OpenBlock | null;
  fresh: boolean;
}

function readElement(node: TagNode, contents: Contents): RawBlock[] {
  const walk: Walk = { contents, blocks: [], notes: [], open: null, fresh: false };
  visitChildren(node, walk);
  close(walk);
  return [...walk.blocks, ...walk.notes];
}

function visit(node: TagNode, walk: Walk): void {
  const role = ROLES[node.role] ?? (/^H[1-6]$/.test(node.role) ? 'heading' : null);
  if (node.role === 'Table') {
    close(walk);
    walk.blocks.push(...readTable(node, (cell) => readCell(cell, walk)));
  } else if (role === 'note') {
    // In the tree a note stands where it is referred to, in print at the foot of the page: there it is read.
    const items = readElement(node, walk.contents).flatMap((block) => itemsOf(block));
    walk.notes.push(
      ...splitNotes(items).map((note): TextBlock => ({
        kind: 'text',
        role,
        level: 0,
        items: note,
        hasDrawnBullet: false,
      })),
    );
  } else if (role === null) {
    if (node.role === 'LBody') walk.fresh = true;
    if (node.role === 'Lbl' && walk.open !== null) walk.open.hasDrawnBullet = isDrawn(node, walk.contents);
    visitChildren(node, walk);
  } else if (role === 'paragraph' && walk.open !== null && walk.fresh) {
    // The first paragraph of an item, a quotation or an entry is the item itself.
    visitChildren(node, walk);
  } else {
    close(walk);
    walk.open = {
      role,
      level: Number(/^H([1-6])$/.exec(node.role)?.[1] ?? Number(role === 'heading')),
      items: [],
      hasDrawnBullet: false,
    };
    walk.fresh = true;
    visitChildren(node, walk);
    close(walk);
  }
}

/** Whether the label of a list item is drawn as a shape: its marked content holds no text. */
function isDrawn(label: TagNode, contents: Contents): boolean {
  const marked = label.children.filter((child) => typeof child === 'string');
  return marked.length > 0 && marked.every((id) => (contents.get(id) ?? []).length === 0);
}

function visitChildren(node: TagNode, walk: Walk): void {
  for (const child of node.children) {
    if (typeof child !== 'string') {
      visit(child, walk);
      continue;
    }
    const items = walk.contents.get(child) ?? [];
    if (items.length === 0) continue;
    walk.open ??= { role: 'unknown', level: 0, items: [], hasDrawnBullet: false };
    walk.open.items.push(...items);
    walk.fresh = false;
  }
}

function close(walk: Walk): void {
  if (walk.open !== null && walk.open.items.length > 0) walk.blocks.push({ kind: 'text', ...walk.open });
  walk.open = null;
}

/** Reads a cell like a page of its own, except that its notes go to the foot of the page. */
function readCell(cell: TagNode, walk: Walk): readonly RawBlock[] {
  const inner: Walk = { ...walk, blocks: [], open: null, fresh: false };
  visitChildren(cell, inner);
  close(inner);
  return inner.blocks;
}

import type { Block, Text } from './blocks';

/** Every text of some blocks, in the order of the source: the words of paragraphs, items, cells and quotations. */
export function listTexts(blocks: readonly Block[]): readonly Text[] {
  return blocks.flatMap(textsOf);
}

function textsOf(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'paragraph':
      return [block, ...listTexts(block.blocks)];
    case 'prose':
      return [block];
    case 'list':
      return block.items.flatMap((item) => [item, ...listTexts(item.lists)]);
    case 'table':
      return block.rows.flatMap(({ line, cells }) => cells.map((runs) => ({ runs, line, joins: [] })));
    case 'quotation':
      return block.paragraphs;
  }
}

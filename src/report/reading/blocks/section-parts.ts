import type { BlockDraft, SectionDraft } from './drafts.ts';
import type { RawTable } from '../grades/grade-tables.ts';

/** What follows each other in a section, however deep it stands. */
export type SectionPart =
  | { readonly kind: 'paragraph' | 'prose' | 'quotation'; readonly line: number; readonly words: string }
  | { readonly kind: 'heading'; readonly line: number; readonly words: string }
  | { readonly kind: 'item'; readonly line: number; readonly words: string }
  | { readonly kind: 'table'; readonly line: number; readonly rows: RawTable };

/**
 * A section from top to bottom: its blocks, what stands in its paragraphs, its sub-headings and what stands below
 * them.
 */
export function listParts(section: SectionDraft): readonly SectionPart[] {
  return [
    ...section.blocks.flatMap(readBlock),
    ...section.sections.flatMap((inner): readonly SectionPart[] => [
      { kind: 'heading', line: inner.heading.number, words: inner.heading.words },
      ...listParts(inner),
    ]),
  ];
}

function readBlock(block: BlockDraft): readonly SectionPart[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        { kind: 'paragraph', line: block.text.line, words: block.text.lastLine },
        ...block.blocks.flatMap(readBlock),
      ];
    case 'prose':
      return [{ kind: 'prose', line: block.text.line, words: block.text.lastLine }];
    case 'quotation':
      return block.paragraphs.map(({ line, lastLine }) => ({ kind: 'quotation', line, words: lastLine }));
    case 'list':
      return block.items.flatMap(({ text, lists }): readonly SectionPart[] => [
        {
          kind: 'item',
          line: text.line,
          words: text.pieces.map(({ runs }) => runs.map((run) => run.text).join('')).join(' '),
        },
        ...lists.flatMap(readBlock),
      ]);
    case 'table':
      return [{ kind: 'table', line: block.line, rows: block.rows }];
  }
}

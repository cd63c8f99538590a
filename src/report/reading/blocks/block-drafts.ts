import type { Block, Item, List } from '../../blocks';
import { readRuns } from '../lines/inline-runs';
import type { LineOf } from '../lines/line-kinds';
import { finishText, type TextDraft } from './text-drafts';

/** A list item while it is read. */
export interface ItemDraft {
  readonly marker: string;
  readonly indent: number;
  readonly text: TextDraft;
  readonly lists: ListDraft[];
}

/** A list while it is read. */
export interface ListDraft {
  readonly kind: 'list';
  readonly line: number;
  readonly items: ItemDraft[];
  last: ItemDraft;
}

/** A numbered paragraph while it is read. */
export interface ParagraphDraft {
  readonly kind: 'paragraph';
  readonly label: string;
  readonly ordinal: number;
  readonly series: string;
  readonly text: TextDraft;
  readonly blocks: BlockDraft[];
}

/** A block while it is read. */
export type BlockDraft =
  | ParagraphDraft
  | ListDraft
  | { readonly kind: 'prose'; readonly text: TextDraft }
  | { readonly kind: 'table'; readonly line: number; readonly rows: [LineOf<'row'>, ...LineOf<'row'>[]] }
  | { readonly kind: 'quotation'; readonly line: number; readonly paragraphs: TextDraft[]; last: TextDraft };

/** A block whole. Throws a ReportSyntaxError for HTML in the cells of a table. */
export function finishBlock(draft: BlockDraft): Block {
  switch (draft.kind) {
    case 'paragraph': {
      const { label, ordinal, series } = draft;
      return {
        kind: 'paragraph',
        label,
        ordinal,
        series,
        ...finishText(draft.text),
        blocks: draft.blocks.map(finishBlock),
      };
    }
    case 'prose':
      return { kind: 'prose', ...finishText(draft.text) };
    case 'list':
      return finishList(draft);
    case 'table':
      return { kind: 'table', line: draft.line, rows: draft.rows.map(finishRow) };
    case 'quotation':
      return { kind: 'quotation', line: draft.line, paragraphs: draft.paragraphs.map(finishText) };
  }
}

/** Begins a list with its first item. */
export function beginList(item: ItemDraft): ListDraft {
  return { kind: 'list', line: item.text.line, items: [item], last: item };
}

function finishList(list: ListDraft): List {
  const items = list.items.map(({ marker, text, lists }): Item => ({
    marker,
    ...finishText(text),
    lists: lists.map(finishList),
  }));
  return { kind: 'list', line: list.line, items };
}

function finishRow({ number, cells }: LineOf<'row'>) {
  return { line: number, cells: cells.map((cell) => readRuns(number, cell)) };
}

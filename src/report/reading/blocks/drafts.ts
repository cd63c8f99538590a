import { type Block, type Item, type Join, type List, plainText, type Run, type Text } from '../../blocks.ts';
import { joinRuns, readRuns } from '../lines/inline-runs.ts';
import type { LineOf } from '../lines/line-kinds.ts';
import type { Section } from '../../model.ts';

/** A text while it is read: the words of each of its lines. `lastLine` is the last of them as it stands there. */
export interface TextDraft {
  readonly line: number;
  readonly pieces: { readonly line: number; readonly runs: readonly Run[] }[];
  lastLine: string;
}

/** Begins a text with the words of its first line. Throws a ReportSyntaxError as `readRuns` does. */
export function beginText(line: number, words: string): TextDraft {
  return { line, pieces: [{ line, runs: readRuns(line, words.trimStart()) }], lastLine: words };
}

/** Goes on with a text on a further line. Throws a ReportSyntaxError as `readRuns` does. */
export function continueText(draft: TextDraft, line: number, words: string): void {
  draft.pieces.push({ line, runs: readRuns(line, words) });
  draft.lastLine = words;
}

/** The text whole: one space where each line ended. */
export function finishText({ line, pieces }: TextDraft): Text {
  let length = 0;
  const joins: Join[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) {
      joins.push({ line: piece.line, at: length });
      length += 1;
    }
    length += plainText(piece.runs).length;
  }
  return { runs: joinRuns(pieces.map(({ runs }) => runs)), line, joins };
}

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

/** A section while it is read. */
export interface SectionDraft {
  readonly heading: LineOf<'heading'>;
  readonly blocks: BlockDraft[];
  readonly sections: SectionDraft[];
}

/** Puts a heading below the last one that stands higher, and returns its section. */
export function openSection(sections: SectionDraft[], heading: LineOf<'heading'>): SectionDraft {
  const last = sections.at(-1);
  if (last && last.heading.depth < heading.depth) return openSection(last.sections, heading);
  const section = { heading, blocks: [], sections: [] };
  sections.push(section);
  return section;
}

/** Begins a list with its first item. */
export function beginList(item: ItemDraft): ListDraft {
  return { kind: 'list', line: item.text.line, items: [item], last: item };
}

/** A section whole, its level counted from 1. */
export function finishSection(draft: SectionDraft, level = 1): Section {
  const { words, marks, number } = draft.heading;
  return {
    heading: words,
    marks,
    level,
    line: number,
    blocks: draft.blocks.map(finishBlock),
    sections: draft.sections.map((inner) => finishSection(inner, level + 1)),
  };
}

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

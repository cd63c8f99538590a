/** A stretch of a report's words in one weight. */
export interface Words {
  readonly kind: 'plain' | 'strong' | 'emphasis';
  readonly text: string;
}

/** Where a note is called for. It has no words of its own, so that places in a text count words alone. */
interface NoteMark {
  readonly kind: 'mark';
  readonly text: '';
  readonly mark: string;
}

/** A piece of a text. */
export type Run = Words | NoteMark;

/** A text cut by a page turn: `line` continues it, and `at` is the offset of the one space that rejoins the words. */
export interface Join {
  readonly line: number;
  readonly at: number;
}

/** Words that began on `line` and the lines that continue them. */
export interface Text {
  readonly runs: readonly Run[];
  readonly line: number;
  readonly joins: readonly Join[];
}

/** A numbered paragraph, the unit that readers link to and quote, with what stands in it below its first words. */
export interface Paragraph extends Text {
  readonly kind: 'paragraph';
  /** The number as printed, without the full stop that ends it: "61", "1.12", "A.1.3". */
  readonly label: string;
  /** Its place in its series, from 1. */
  readonly ordinal: number;
  readonly series: string;
  readonly blocks: readonly Block[];
}

/** Words without a number that are no part of a paragraph's own sentence. */
export interface Prose extends Text {
  readonly kind: 'prose';
}

/** One item of a list, its mark as printed ("-", "(a)", "ii)"), with the lists nested in it. */
export interface Item extends Text {
  readonly marker: string;
  readonly lists: readonly List[];
}

/** Items that follow each other. */
export interface List {
  readonly kind: 'list';
  readonly line: number;
  readonly items: readonly Item[];
}

/** One line of a table. */
interface Row {
  readonly line: number;
  readonly cells: readonly (readonly Run[])[];
}

/** Rows that follow each other. Rows may have different numbers of cells, as printed. */
export interface Table {
  readonly kind: 'table';
  readonly line: number;
  readonly rows: readonly Row[];
}

/** Words of somebody else's, set off from the text: one entry for each of its paragraphs. */
export interface Quotation {
  readonly kind: 'quotation';
  readonly line: number;
  readonly paragraphs: readonly Text[];
}

/** What can stand below a heading, in the order of the text. */
export type Block = Paragraph | Prose | List | Table | Quotation;

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

/** The words of a unit without their emphasis: what is searched, quoted, counted and copied. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

import { beginText, type BlockDraft, continueText, type ParagraphDraft, type TextDraft } from './drafts.ts';
import type { LineOf, TextLine } from '../lines/line-kinds.ts';
import { goesOn, isOpen } from '../lines/sentence-ends.ts';
import { addItem, isRunningText, lastItem } from './write-lists.ts';

/** A section that lines are added to: to its blocks, or to those of the paragraph that is being read. */
export interface OpenSection {
  readonly blocks: BlockDraft[];
  /** With an inventory that has no unnumbered prose, a line of prose always goes on with the text above it. */
  readonly alwaysJoins: boolean;
}

/**
 * Adds a line that is no heading, paragraph or note. False when it is prose that has nothing to go on with and may
 * not stand alone.
 */
export function addLine(section: OpenSection, line: Exclude<TextLine, { kind: 'heading' }>): boolean {
  const blocks = openBlocks(section);
  const above = lastText(section);
  switch (line.kind) {
    case 'row':
      addRow(blocks, line);
      return true;
    case 'quote':
      addQuote(blocks, above, line);
      return true;
    case 'item':
      if (isRunningText(blocks, above, line))
        return addProse(section, { ...line, kind: 'prose', words: line.text });
      addItem(blocks, line);
      return true;
    case 'numbered':
      return addProse(section, { ...line, kind: 'prose', words: line.text });
    case 'prose':
      return addProse(section, line);
  }
}

/** Adds a line that is already known to be a list item. */
export function addListItem(section: OpenSection, line: LineOf<'item'>): void {
  addItem(openBlocks(section), line);
}

/** The paragraph that is being read; undefined above the first one. */
function openParagraph({ blocks }: OpenSection): ParagraphDraft | undefined {
  const last = blocks.at(-1);
  return last?.kind === 'paragraph' ? last : undefined;
}

function openBlocks(section: OpenSection): BlockDraft[] {
  return openParagraph(section)?.blocks ?? section.blocks;
}

/** The text that a further line could go on with. */
function lastText(section: OpenSection): TextDraft | undefined {
  const last = openBlocks(section).at(-1) ?? openParagraph(section);
  switch (last?.kind) {
    case 'paragraph':
    case 'prose':
      return last.text;
    case 'list':
      return lastItem(last).text;
    case 'quotation':
      return last.last;
    case 'table':
    case undefined:
      return undefined;
  }
}

function addRow(blocks: BlockDraft[], line: LineOf<'row'>): void {
  const last = blocks.at(-1);
  if (last?.kind === 'table' && !line.begins) last.rows.push(line);
  else blocks.push({ kind: 'table', line: line.number, rows: [line] });
}

/**
 * Adds a line of a quotation. One that begins with a small letter continues the quotation above it, which a page turn
 * cut, or a list item whose end was taken for a quotation.
 */
function addQuote(blocks: BlockDraft[], above: TextDraft | undefined, line: LineOf<'quote'>): void {
  const last = blocks.at(-1);
  const isCut = above && isOpen(above.lastLine) && goesOn(line.words);
  if (isCut && (last?.kind === 'quotation' || last?.kind === 'list'))
    continueText(above, line.number, line.words);
  else if (last?.kind === 'quotation') {
    last.last = beginText(line.number, line.words);
    last.paragraphs.push(last.last);
  } else {
    const text = beginText(line.number, line.words);
    blocks.push({ kind: 'quotation', line: line.number, paragraphs: [text], last: text });
  }
}

function addProse(section: OpenSection, line: LineOf<'prose'>): boolean {
  const blocks = openBlocks(section);
  const above = lastText(section);
  const last = blocks.at(-1);
  const isCut =
    above &&
    isOpen(above.lastLine) &&
    (last === undefined ? !line.words.startsWith('©') : goesOn(line.words));
  if (above && last?.kind !== 'quotation' && (isCut || section.alwaysJoins))
    continueText(above, line.number, line.words);
  else if (section.alwaysJoins) return false;
  else blocks.push({ kind: 'prose', text: beginText(line.number, line.words) });
  return true;
}

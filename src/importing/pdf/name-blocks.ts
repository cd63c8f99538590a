import type { LeftOut, Repair, SourceRun } from '../source/source-document.ts';
import { looksLikeHeading, isSetIn } from './block-kinds.ts';
import { leadingBullet } from './page/bullet.ts';
import { contentsRow } from './layout/contents-row.ts';
import { ENTRY, LABEL } from '../source/label.ts';
import { type PrintedLine, textOf, toLines } from './page/line.ts';
import type { ReadLineEnd } from './page/line-ends.ts';
import { nameRows, type Read } from './name-rows.ts';
import { type BodyFace, type NamedBlock, standing } from './named-block.ts';
import { cleanText, isRaised, jointOf, type PageItem } from './page/page-items.ts';
import type { RawBlock, TextBlock } from './page/raw-blocks.ts';
import { plainRuns, writeRuns, wordsOf } from './page/runs.ts';

/** The blocks of a page with their kinds, and what was left out of them or repaired. */
export interface NamedBlocks {
  readonly blocks: readonly NamedBlock[];
  readonly leftOut: readonly LeftOut[];
  readonly repairs: readonly Repair[];
}

/**
 * Decides what each block of a page is (heading, paragraph, item, note, quotation or table row) by what the tags call
 * it, by its type and by how it begins.
 */
export function nameBlocks(raw: readonly RawBlock[], body: BodyFace, readLineEnd: ReadLineEnd): NamedBlocks {
  const leftOut: LeftOut[] = [];
  const repairs: Repair[] = [];
  const read = (items: readonly PageItem[]): readonly SourceRun[] => {
    const text = writeRuns(items, readLineEnd);
    repairs.push(...text.repairs);
    return text.runs;
  };
  const blocks = raw.flatMap((block, index): NamedBlock[] => {
    if (block.kind === 'table') {
      const [cells, ...more] = block.rows;
      const head = asText(cells?.find((cell) => cell.length > 0) ?? []);
      // A frame of one row around a heading and its grade is no table.
      if (
        cells !== undefined &&
        more.length === 0 &&
        looksLikeHeading(head, textOf(head.items), toLines(head.items), body)
      ) {
        return cells
          .filter((cell) => cell.length > 0)
          .map((cell) => nameText(asText(cell), body, read, leftOut, repairs));
      }
      return nameRows(block.rows, read, leftOut);
    }
    const entry = contentsRow(block, raw[index - 1], raw[index + 1]);
    if (entry !== null) {
      leftOut.push(...entry.dots);
      repairs.push(...entry.repairs);
      return [
        { kind: 'row', ...standing(block.items), cells: entry.cells.map(read).map(plainRuns), begins: false },
      ];
    }
    return [nameText(block, body, read, leftOut, repairs)];
  });
  return { blocks, leftOut, repairs };
}

function asText(items: readonly PageItem[]): TextBlock {
  return { kind: 'text', role: 'unknown', level: 0, items, hasDrawnBullet: false };
}

function nameText(
  block: TextBlock,
  body: BodyFace,
  read: Read,
  leftOut: LeftOut[],
  repairs: Repair[],
): NamedBlock {
  const { items } = block;
  const lines = toLines(items);
  const note = asNote(block, lines, body);
  if (note !== null) {
    const [mark, ...rest] = note;
    const text = cleanText(mark.text).trim();
    const [next] = rest;
    const glued = next !== undefined && jointOf(mark, next) === 'glued';
    const word = glued ? (cleanText(next.text).split(' ')[0] ?? '') : '';
    if (glued) repairs.push({ page: mark.page, read: [text + word], written: [text, word], certain: true });
    return { kind: 'note', ...standing(items, block.role), mark: text, runs: read(rest) };
  }
  const bullet = leadingBullet(items);
  if (bullet !== null) {
    leftOut.push({ page: items[0]?.page ?? 0, text: bullet.text, reason: 'list marker, written as "-"' });
    return { kind: 'item', ...standing(items, block.role), runs: read(bullet.rest) };
  }
  const runs = read(items);
  const text = wordsOf(runs);
  if (block.hasDrawnBullet && !LABEL.test(text))
    return { kind: 'item', ...standing(items, block.role), runs };
  if (looksLikeHeading(block, text, lines, body)) {
    return {
      kind: 'heading',
      ...standing(items, block.role),
      tagged: block.level,
      size: lines[0]?.size ?? 0,
      runs,
    };
  }
  const isLabelled = LABEL.test(text) || ENTRY.test(text);
  if (!isLabelled && (block.role === 'quotation' || isSetIn(block, lines, body)))
    return { kind: 'quotation', ...standing(items, block.role), runs };
  return { kind: 'paragraph', ...standing(items, block.role), runs };
}

/**
 * The items of a note, its mark first; null when the block is not a note. An untagged block is one when it is small
 * and begins with a number.
 */
function asNote(
  block: TextBlock,
  lines: readonly PrintedLine[],
  body: BodyFace,
): [PageItem, ...PageItem[]] | null {
  const [whole, ...more] = block.items;
  const [line] = lines;
  if (whole === undefined || line === undefined) return null;
  const isSmall = line.size <= body.size * 0.93;
  const [first, ...rest] =
    isSmall || block.role === 'note' ? [...splitMark(whole), ...more] : [whole, ...more];
  const text = cleanText(first.text).trim();
  if (rest.length === 0 || !/^(?:\d{1,3}|[*†‡§]+)$/u.test(text)) return null;
  const isRaisedMark = isRaised(first, line) || first.size < line.size * 0.85;
  return block.role === 'note' || (isSmall && (isRaisedMark || block.role === 'unknown'))
    ? [first, ...rest]
    : null;
}

/** Parts the mark from the note where the PDF draws "12 Harbour returns" as one item. */
function splitMark(item: PageItem): [PageItem, ...PageItem[]] {
  const [, mark, rest] = /^\s*(\d{1,3})\s+(\S.*)$/su.exec(item.text) ?? [];
  if (mark === undefined || rest === undefined) return [item];
  return [
    { ...item, text: mark },
    { ...item, text: rest, spaced: true },
  ];
}

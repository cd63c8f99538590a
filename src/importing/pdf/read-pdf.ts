import type { LeftOut, SourceDocument } from '../source/source-document.ts';
import { finishBlocks } from './finish-blocks.ts';
import { findFurniture } from './furniture.ts';
import { findCrowdedTables } from './layout/crowded-table.ts';
import { readLayout } from './layout/layout-blocks.ts';
import { toLines } from './page/line.ts';
import { lineEndReader } from './page/line-ends.ts';
import { nameBlocks } from './name-blocks.ts';
import { commonSize, measureBody } from './named-block.ts';
import type { PageItem, PdfPage } from './page/page-items.ts';
import { insertByPlace, isInReadingOrder, itemsOf, type RawBlock } from './page/raw-blocks.ts';
import { joinCutBlocks } from './tags/mended-tags.ts';
import { readTags } from './tags/tagged-blocks.ts';

/**
 * Reads the pages of a PDF into blocks, in reading order. The tags of the PDF are used where they can be trusted; the
 * layout is read on pages without tags, on pages whose tags come in no sensible order, and for text outside the tags.
 * Whatever is in no block is listed in `leftOut`.
 */
export function readPdf(pages: readonly PdfPage[]): SourceDocument {
  const twice = printedTwice(pages);
  const clean = pages.map((page) => ({
    ...page,
    items: page.items.filter((item) => !twice.items.has(item)),
  }));
  const furniture = findFurniture(clean);
  const bodies = clean.map((page) => ({
    ...page,
    items: page.items.filter((item) => !furniture.items.has(item)),
  }));
  const trustsTags = areTagsUsable(bodies);
  const size = commonSize(bodies.flatMap((page) => page.items));
  const raw = bodies.map((page) => (trustsTags ? readPage(page, size) : readLayout(page.items, size)));
  const body = measureBody(raw.flat());
  const readLineEnd = lineEndReader(bodies.flatMap((page) => toLines(page.items)));
  const named = raw.map((blocks) => nameBlocks(blocks, body, readLineEnd));
  return {
    pages: pages.length,
    blocks: finishBlocks(named.flatMap(({ blocks }) => blocks)),
    leftOut: [...twice.leftOut, ...furniture.leftOut, ...named.flatMap(({ leftOut }) => leftOut)].sort(
      (one, other) => one.page - other.page,
    ),
    repairs: named.flatMap(({ repairs }) => repairs),
    crowded: findCrowdedTables(raw.flat()),
  };
}

function readPage(page: PdfPage, size: number): readonly RawBlock[] {
  const { blocks, untagged } = readTags(page);
  if (!isInReadingOrder(blocks)) return readLayout(page.items, size);
  const split = joinCutBlocks(blocks.flatMap((block) => splitWhereTagsAreCoarse(block, size)));
  return untagged.length === 0 ? split : insertByPlace(split, readLayout(untagged, size));
}

/**
 * Reads a tagged block by its layout instead where the tags say too little: text outside any paragraph, and one tag
 * around several numbered paragraphs.
 */
function splitWhereTagsAreCoarse(block: RawBlock, size: number): readonly RawBlock[] {
  if (block.kind === 'table' || block.role === 'heading' || block.role === 'note') return [block];
  if (block.role === 'unknown') return readLayout(block.items, size);
  const numbers = toLines(block.items).flatMap(({ text }) =>
    Number(/^(\d{1,4})\.\s+\p{Lu}/u.exec(text)?.[1] ?? []),
  );
  const countsOn = numbers.some((number, index) => numbers[index - 1] === number - 1);
  return countsOn ? readLayout(block.items, size) : [block];
}

/**
 * Whether the tags of a document can be trusted: most of its text stands in them, and they do not make a paragraph of
 * each line, as some programs do.
 */
function areTagsUsable(pages: readonly PdfPage[]): boolean {
  const all = pages.reduce((sum, page) => sum + page.items.length, 0);
  const tagged = pages.map((page) => readTags(page).blocks);
  const inside = tagged.flat().reduce((sum, block) => sum + itemsOf(block).length, 0);
  if (inside * 2 < all) return false;
  const texts = tagged.flat().flatMap((block) => (block.kind === 'text' ? [toLines(block.items)] : []));
  const cut = texts.filter((lines, index) => {
    const next = texts[index + 1]?.[0];
    return (
      lines.length === 1 &&
      next !== undefined &&
      /^\p{Ll}/u.test(next.text) &&
      !/[.:;!?]$/.test(lines[0]?.text ?? '')
    );
  });
  return texts.length < 10 || cut.length * 4 < texts.length;
}

/** Finds text that is drawn a second time at the same place, as some programs do to make it bold. */
function printedTwice(pages: readonly PdfPage[]): {
  items: ReadonlySet<PageItem>;
  leftOut: readonly LeftOut[];
} {
  const items = pages.flatMap((page) => {
    const seen = new Set<string>();
    return page.items.filter((item) => {
      const key = `${item.text}@${Math.round(item.x)},${Math.round(item.y)},${Math.round(item.size)}`;
      if (seen.has(key)) return true;
      seen.add(key);
      return false;
    });
  });
  return {
    items: new Set(items),
    leftOut: items.map((item) => ({
      page: item.page,
      text: item.text.trim(),
      reason: 'printed twice in one place',
    })),
  };
}

import {
  beginList,
  beginText,
  type BlockDraft,
  type ItemDraft,
  type ListDraft,
  type TextDraft,
} from './drafts.ts';
import type { LineOf } from '../lines/line-kinds.ts';
import { followsMarker, isBullet } from '../lines/list-markers.ts';
import { goesOn, isOpen, leadsOn } from '../lines/sentence-ends.ts';

/**
 * Whether a line that looks like a list item continues the sentence above it instead, as "(a) of the Act" or "– as
 * was said –" can. An item either follows the item above it or begins a list.
 */
export function isRunningText(
  blocks: readonly BlockDraft[],
  above: TextDraft | undefined,
  line: LineOf<'item'>,
): boolean {
  const isQuoted = blocks.at(-1)?.kind === 'quotation';
  if (!above || isQuoted || !isOpen(above.lastLine) || line.marker === '-') return false;
  const markers = blocks.flatMap((block) => (block.kind === 'list' ? lastMarkers(block) : []));
  if (isBullet(line.marker))
    return /^[–—*+]$/.test(line.marker) && goesOn(line.words) && !markers.includes(line.marker);
  return !markers.some((marker) => followsMarker(marker, line.marker));
}

/** The markers of the last items of a list, the innermost first. */
function lastMarkers({ last }: ListDraft): readonly string[] {
  return [...last.lists.slice(-1).flatMap(lastMarkers), last.marker];
}

/** Adds an item to the list above it, or begins a list. */
export function addItem(blocks: BlockDraft[], { number, marker, indent, words }: LineOf<'item'>): void {
  const item: ItemDraft = { marker, indent, text: beginText(number, words), lists: [] };
  const last = blocks.at(-1);
  if (last?.kind !== 'list' || !putInto(last, item)) blocks.push(beginList(item));
}

/** Puts an item where its indent and its marker say; false when it begins another list. */
function putInto(list: ListDraft, item: ItemDraft): boolean {
  const above = list.last;
  const inner = above.lists.at(-1);
  const isInside = item.indent > above.indent;
  if (inner && (isInside || item.indent === inner.last.indent) && putInto(inner, item)) return true;
  const isBelow = isBullet(item.marker)
    ? item.marker === above.marker || item.indent < above.indent
    : followsMarker(above.marker, item.marker);
  if (isBelow && !isInside) {
    list.items.push(item);
    list.last = item;
    return true;
  }
  const begins = isBullet(item.marker) || followsMarker(undefined, item.marker);
  if (!isInside && !(begins && leadsOn(above.text.lastLine))) return false;
  above.lists.push(beginList(item));
  return true;
}

/** The last item of a list, or of the innermost list in it. */
export function lastItem({ last }: ListDraft): ItemDraft {
  const inner = last.lists.at(-1);
  return inner ? lastItem(inner) : last;
}

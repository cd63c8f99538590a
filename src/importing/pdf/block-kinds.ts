import { LABEL } from '../source/label.ts';
import type { PrintedLine } from './page/line.ts';
import type { BodyFace } from './named-block.ts';
import type { TextBlock } from './page/raw-blocks.ts';

const LONGEST_HEADING = 220;

/**
 * Whether a block is a heading: either the tags of the PDF say so, or the block is short and set in large or bold
 * type as headings are.
 */
export function looksLikeHeading(
  block: TextBlock,
  text: string,
  lines: readonly PrintedLine[],
  body: BodyFace,
): boolean {
  const [first] = lines;
  if (first === undefined || block.role === 'note' || text.length > LONGEST_HEADING) return false;
  if (!/\p{L}/u.test(text)) return false;
  if (block.role === 'heading') return !(text.split(' ').length > 4 && /[.;]$/.test(text));
  const size = Math.min(...lines.map((line) => line.size));
  if (size >= body.size * 1.4) return true;
  const isBold = lines.every((line) => line.bold);
  if (!isBold || /[.;,:]$/.test(text)) return false;
  if (size >= body.size * 1.08) return true;
  // "Lead inspector: …" is a line of a cover.
  const isKnown = size > body.size * 0.97 && body.headingSizes.some((other) => Math.abs(other - size) < 0.6);
  return (
    isKnown &&
    lines.length <= 2 &&
    text.length <= 120 &&
    !/: /.test(text) &&
    !LABEL.test(text.replace(/^\d{1,2}\.? /, ''))
  );
}

/** Whether every line of a block begins to the right of the body text, which is how quotations are printed. */
export function isSetIn(block: TextBlock, lines: readonly PrintedLine[], body: BodyFace): boolean {
  if (block.role !== 'paragraph' && block.role !== 'unknown') return false;
  const [first, ...rest] = lines;
  if (first === undefined || Math.abs(first.size - body.size) > body.size * 0.15 || body.edge === 0)
    return false;
  const isIn = first.x > body.edge + 18;
  return (
    first.x < 250 &&
    isIn &&
    rest.every((line) => Math.abs(line.x - first.x) < 3) &&
    (rest.length > 0 || /^["“‘[]/u.test(first.text))
  );
}

import { showText } from '../../shown-text';
import { ReportSyntaxError } from '../../report-error';
import { isBold, type TextLine } from '../lines/line-kinds';
import type { ReadingOptions } from '../../reading-options';
import { comparable } from './same-words';

/**
 * Throws a ReportSyntaxError for a line of prose that only repeats the title or a heading, with a page number or
 * without: it is the head of a page, or a heading that has lost its mark. With an inventory, where such a line would
 * continue the text above it, a few words beside the heading make no difference.
 */
export function refuseRunningHeads(
  lines: readonly TextLine[],
  heads: readonly string[],
  { holds }: ReadingOptions,
): void {
  const known = new Set(heads.map(comparable));
  for (const line of lines) {
    if (line.kind !== 'prose' || line.text.length > LONGEST || (!holds && isBold(line))) continue;
    const words = comparable(line.words);
    const repeats = known.has(words) || known.has(words.replace(/^\d{1,4} | \d{1,4}$/g, ''));
    if (!repeats && !(holds && isHeadWithWords(line.words, heads))) continue;
    throw new ReportSyntaxError(
      line.number,
      `expected text but found the running head ${showText(line.words)}.`,
      `Remove the headers and footers of pages. If the line is a heading, write # signs before it${holds ? '' : ', or accept the fault heading-without-mark at this line'}.`,
      'heading-without-mark',
    );
  }
}

const LONGEST = 300;

/** A heading with a few words, which is no end of a sentence: "Inspection report: Example Council". */
function isHeadWithWords(words: string, heads: readonly string[]): boolean {
  if (!/^\p{Lu}/u.test(words) || /[.,:;?!)”’"']$/u.test(words)) return false;
  return heads.some((head) => words.includes(head) && words.length <= head.length + 30);
}

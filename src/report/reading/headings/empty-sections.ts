import { showText } from '../../shown-text';
import { ReportSyntaxError } from '../../report-error';
import type { TextLine } from '../lines/line-kinds';
import type { ReadingOptions } from '../../reading-options';

/**
 * Throws a ReportSyntaxError for a heading at the end of the text with nothing below it; with an inventory, for every
 * section that is empty.
 */
export function refuseEmptySections(lines: readonly TextLine[], { holds }: ReadingOptions): void {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (line.kind !== 'heading') continue;
    const isEmpty =
      next === undefined ||
      (holds && next.kind === 'heading' && next.depth <= line.depth && line.depth === 1);
    if (!isEmpty) continue;
    throw new ReportSyntaxError(
      line.number,
      `expected text below the heading ${showText(line.words)} but found none.`,
      'Look for lost lines below this heading.',
    );
  }
}

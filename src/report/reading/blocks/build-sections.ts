import { ReportSyntaxError, showText } from '../../report-error.ts';
import type { NumberRole } from '../labels/find-labels.ts';
import type { TextLine } from '../lines/line-kinds.ts';
import { mayHold, type ReadingOptions } from '../../reading-options.ts';
import { beginText, openSection, type SectionDraft } from './drafts.ts';
import { addLine, addListItem } from './write-blocks.ts';

/**
 * Builds the sections of a text from its lines, notes left out. Throws a ReportSyntaxError for text above the first
 * heading, and with an inventory for prose that goes on with nothing and for a table row that has lost its tab.
 */
export function buildSections(
  lines: readonly TextLine[],
  roles: ReadonlyMap<number, NumberRole>,
  options: ReadingOptions,
): readonly SectionDraft[] {
  const sections: SectionDraft[] = [];
  const alwaysJoins = !mayHold(options, 'prose');
  let section: SectionDraft | undefined;
  let above: TextLine | undefined;
  for (const line of lines) {
    const role = roles.get(line.number);
    if (line.kind === 'heading') section = openSection(sections, line);
    else if (!section) throw noHeading(line);
    else if (role?.kind === 'label') {
      const { label, ordinal } = role;
      section.blocks.push({
        kind: 'paragraph',
        label,
        ordinal,
        series: role.series.id,
        text: beginText(line.number, role.words),
        blocks: [],
      });
    } else {
      const open = { blocks: section.blocks, alwaysJoins };
      if (!mayHold(options, 'tables')) refuseLostTab(above, line);
      if (role?.kind === 'item') addListItem(open, role.line);
      else if (!addLine(open, line)) throw noParagraph(line);
    }
    above = line;
  }
  return sections;
}

/** A row beside a line without a tab: one of the two is wrong where tables are known. */
function refuseLostTab(above: TextLine | undefined, line: TextLine): void {
  if (!above || above.number + 1 !== line.number) return;
  const [prose] = [above, line].filter(({ kind }) => kind === 'prose');
  if (!prose || (above.kind !== 'row' && line.kind !== 'row')) return;
  throw new ReportSyntaxError(
    prose.number,
    `expected a table row of two cells but found one cell, ${showText(prose.text)}.`,
    'Write a tab between the two cells of a table row.',
  );
}

function noParagraph(line: TextLine): ReportSyntaxError {
  return new ReportSyntaxError(
    line.number,
    `expected a numbered paragraph but found ${showText(line.text)}.`,
    'Text without a number continues the paragraph or list item above it, and there is none here. Look for a lost number.',
  );
}

function noHeading(line: TextLine): ReportSyntaxError {
  return new ReportSyntaxError(
    line.number,
    `expected a heading above the text but found ${showText(line.text)}.`,
    'Write a heading of its own above the first text of the report, such as "## Introduction".',
  );
}

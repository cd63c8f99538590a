import type { Section } from '../model';
import type { OutlineSection } from './outline';
import { ReportSyntaxError } from '../report-error';
import { type Progress, readBlocks } from './section-blocks';
import { showText } from './shown-text';
import { readUnits } from './text-units';

/**
 * Reads the sections in their order; `end` is the last line of the text. Throws a ReportSyntaxError when a section is
 * empty, when there is no grade scale, or when the last section, and no other, is not the record of findings.
 */
export function readSections(
  outline: readonly OutlineSection[],
  runningHeads: ReadonlySet<string>,
  end: number,
): readonly Section[] {
  let progress: Progress = { paragraphs: 0, scale: undefined, hasActions: false };
  const sections = outline.map(({ heading, line, lines }, index): Section => {
    const read = readBlocks(readUnits(lines, runningHeads), progress);
    const isRecord = read.blocks.some(({ kind }) => kind === 'record');
    if (read.blocks.length === 0 || (isRecord && index < outline.length - 1))
      throw emptyOrEarly(line, heading, isRecord);
    progress = read.progress;
    return { heading, line, blocks: read.blocks };
  });
  if (sections.at(-1)?.blocks[0]?.kind === 'record') return sections;
  throw new ReportSyntaxError(
    end,
    'expected the record of findings in the last section but found the end of the text.',
    'Look for lost lines at the end of the file.',
  );
}

function emptyOrEarly(line: number, heading: string, isRecord: boolean): ReportSyntaxError {
  return isRecord
    ? new ReportSyntaxError(
        line,
        `expected the record of findings in the last section but found it in ${showText(heading)}.`,
        'Nothing follows the record. Look for a section that stands too late, or for a paragraph that has lost its number.',
      )
    : new ReportSyntaxError(
        line,
        `expected text below the heading ${showText(heading)} but found none.`,
        'Look for lost lines below this heading.',
      );
}

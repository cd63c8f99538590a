import { readActionList } from './action-list';
import type { Block, GradeScale } from '../model';
import { checkParagraphNumber } from './paragraph-number';
import { ReportSyntaxError } from '../report-error';
import { readRecord, readScale } from './table-rows';
import { groupUnits, type UnitGroup } from './unit-groups';
import type { Unit } from './text-units';

/** What has been read so far: it decides which paragraph number is next and what may not come a second time. */
export interface Progress {
  readonly paragraphs: number;
  readonly scale: GradeScale | undefined;
  readonly hasActions: boolean;
}

/**
 * Reads the units of one section as blocks. A table right below a paragraph is the grade scale, a table in a section
 * without paragraphs is the record, deadlines stand below a paragraph. Throws a ReportSyntaxError for any other order,
 * and for a second scale or list of actions.
 */
export function readBlocks(
  units: readonly Unit[],
  before: Progress,
): { blocks: readonly Block[]; progress: Progress } {
  const blocks: Block[] = [];
  let progress = before;
  for (const group of groupUnits(units)) {
    const block = readBlock(group, blocks.at(-1), progress);
    progress = {
      paragraphs: block.kind === 'paragraph' ? progress.paragraphs + 1 : progress.paragraphs,
      scale: block.kind === 'scale' ? block : progress.scale,
      hasActions: progress.hasActions || block.kind === 'actions',
    };
    blocks.push(block);
  }
  return { blocks, progress };
}

function readBlock(group: UnitGroup, above: Block | undefined, progress: Progress): Block {
  if (group.kind === 'paragraph') {
    const { source, runs, line, joins } = group.unit;
    const number = progress.paragraphs + 1;
    checkParagraphNumber(source, number);
    return { kind: 'paragraph', label: String(number), runs, line, joins };
  }
  if (group.kind === 'actions') {
    const actions = readActionList(group.units);
    const [{ line }] = group.units;
    if (progress.hasActions) throw misplaced(line, 'one list of actions', 'a second one');
    if (above?.kind !== 'paragraph') throw misplaced(line, 'a paragraph that introduces the actions', 'none');
    return actions;
  }
  const [{ line }] = group.rows;
  if (above?.kind === 'paragraph' && !progress.scale) return readScale(group.rows);
  if (above)
    throw misplaced(line, 'one table in the text, the grade scale below its paragraph,', 'another table');
  if (progress.scale) return readRecord(group.rows, progress.scale);
  throw misplaced(line, 'the grade scale above the record of findings', 'none');
}

function misplaced(line: number, expected: string, found: string): ReportSyntaxError {
  return new ReportSyntaxError(
    line,
    `expected ${expected} but found ${found}.`,
    'Look for a lost paragraph or heading above this line, or for a part that stands twice.',
  );
}

import { ReportSyntaxError, showText } from '../report-error.ts';
import type { RawTable } from './grades/grade-tables.ts';
import { checkJudgementRecord, checkScale } from './inventory-tables.ts';
import { type Holding, mayHold, mustHold, type ReadingOptions } from '../reading-options.ts';
import type { SectionDraft } from './blocks/drafts.ts';
import { listParts, type SectionPart } from './blocks/section-parts.ts';

/** The two tables that an inventory can name, as they stand. */
export interface InventoryTables {
  readonly scale: RawTable | undefined;
  readonly judgementRecord: RawTable | undefined;
}

/**
 * Checks that the sections hold what an inventory names, where it has to stand: the scale below a paragraph, the
 * record of judgements alone in the last section, and what is asked for in lists below headings of their own.
 * Everything else has to be numbered paragraphs, unless the inventory allows more. Throws a ReportSyntaxError for
 * anything the inventory does not name, and for anything it names that the text lacks.
 */
export function checkInventory(
  sections: readonly SectionDraft[],
  options: ReadingOptions,
  end: number,
): InventoryTables {
  let found: InventoryTables & { readonly hasAsks: boolean } = {
    scale: undefined,
    judgementRecord: undefined,
    hasAsks: false,
  };
  for (const [index, section] of sections.entries()) {
    const { number, words } = section.heading;
    const parts = listParts(section);
    const before = found.judgementRecord;
    found = checkParts(parts, found, options);
    if (found.judgementRecord !== before && index < sections.length - 1)
      throw earlyJudgementRecord(number, words);
  }
  const last = sections.at(-1);
  if (mustHold(options, 'record') && last?.blocks[0]?.kind !== 'table') {
    throw new ReportSyntaxError(
      end,
      'expected the record of findings in the last section but found the end of the text.',
      'Look for lost lines at the end of the file.',
    );
  }
  if (mustHold(options, 'asks') && !found.hasAsks)
    throw misplaced(end, 'a list of actions', 'the end of the text');
  if (mustHold(options, 'scale') && !found.scale)
    throw misplaced(end, 'the grade scale', 'the end of the text');
  const kinds = new Set(sections.flatMap(listParts).map(({ kind }) => kind));
  const lost = NAMED.find(([holding, kind]) => mustHold(options, holding) && !kinds.has(kind));
  if (lost) throw notFound(lost[0], end);
  return found;
}

const NAMED = [
  ['prose', 'prose'],
  ['lists', 'item'],
  ['tables', 'table'],
  ['quotations', 'quotation'],
] as const;

/** The refusal of a text without something that its inventory names. */
export function notFound(holding: Holding, end: number): ReportSyntaxError {
  return new ReportSyntaxError(
    end,
    `expected ${holding}, which the inventory names, but found the end of the text.`,
    'Look for lost lines, or correct the inventory.',
  );
}

type Found = ReturnType<typeof checkInventory> & { readonly hasAsks: boolean };

function checkParts(parts: readonly SectionPart[], before: Found, options: ReadingOptions): Found {
  let { scale, judgementRecord, hasAsks } = before;
  const isListed = mustHold(options, 'contents') && !mayHold(options, 'lists');
  for (const [index, part] of parts.entries()) {
    const above = parts[index - 1];
    const isAsk = part.kind === 'heading' || part.kind === 'item';
    if (isListed && isAsk && above?.kind !== 'heading' && above?.kind !== 'item') {
      checkAsks(parts.slice(index));
      if (hasAsks) throw misplaced(part.line, 'one list of actions', 'a second one');
      if (above?.kind !== 'paragraph')
        throw misplaced(part.line, 'a paragraph that introduces the actions', 'none');
      hasAsks = true;
    } else if (isAsk) hasAsks = true;
    if (part.kind !== 'table' || mayHold(options, 'tables')) continue;
    if (above?.kind === 'paragraph' && !scale && mustHold(options, 'scale')) {
      checkScale(part.rows);
      scale = part.rows;
    } else if (above || !mustHold(options, 'record')) {
      throw misplaced(
        part.line,
        'one table in the text, the grade scale below its paragraph,',
        'another table',
      );
    } else {
      if (!scale) throw misplaced(part.line, 'the grade scale above the record of findings', 'none');
      checkJudgementRecord(part.rows, scale);
      judgementRecord = part.rows;
    }
  }
  return { scale, judgementRecord, hasAsks };
}

/**
 * Checks that every deadline has list items below it and every item a deadline above it, up to the first part that is
 * neither.
 */
function checkAsks(parts: readonly SectionPart[]): void {
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'heading' && part.kind !== 'item') return;
    if (part.kind === 'heading' && parts[index + 1]?.kind !== 'item')
      throw notADeadline(part.line, part.words);
    if (part.kind === 'item' && index === 0) throw noDeadline(part.line, part.words);
  }
}

function misplaced(line: number, expected: string, found: string): ReportSyntaxError {
  return new ReportSyntaxError(
    line,
    `expected ${expected} but found ${found}.`,
    'Look for a lost paragraph or heading above this line, or for a part that stands twice.',
  );
}

function notADeadline(line: number, words: string): ReportSyntaxError {
  return new ReportSyntaxError(
    line,
    `expected a heading of the contents list or a deadline with list items but found ${showText(words)}.`,
    'Give a section the same words in the contents list, or write the actions below their deadline as "- " items.',
  );
}

function noDeadline(line: number, words: string): ReportSyntaxError {
  return new ReportSyntaxError(
    line,
    `expected a deadline above the list item but found ${showText(words)}.`,
    'Write the deadline of the actions as a heading above them, such as "### Within a year:".',
  );
}

function earlyJudgementRecord(line: number, heading: string): ReportSyntaxError {
  return new ReportSyntaxError(
    line,
    `expected the record of findings in the last section but found it in ${showText(heading)}.`,
    'Nothing follows the record. Look for a section that stands too late, or for a paragraph that has lost its number.',
  );
}

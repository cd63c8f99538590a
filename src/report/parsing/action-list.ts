import type { Action, ActionList } from '../model';
import { plainText } from '../plain-text';
import { ReportSyntaxError } from '../report-error';
import { showText } from './shown-text';
import type { Unit } from './text-units';

/** A deadline or one of the list items below it. */
export type ActionUnit = Extract<Unit, { kind: 'heading' | 'item' }>;

/**
 * Reads deadlines and the list items below each, numbering the actions from 1 across all deadlines. Throws a
 * ReportSyntaxError for a deadline without list items and for a list item without a deadline.
 */
export function readActionList(units: readonly ActionUnit[]): ActionList {
  const groups: { deadline: string; line: number; actions: Action[] }[] = [];
  let number = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.kind === 'heading') {
      if (units[index + 1]?.kind !== 'item') throw notADeadline(unit.line, unit.words);
      groups.push({ deadline: unit.words, line: unit.line, actions: [] });
    } else {
      const group = groups.at(-1);
      if (!group) throw noDeadline(unit.line, plainText(unit.runs));
      number += 1;
      group.actions.push({ label: String(number), runs: unit.runs, line: unit.line, joins: unit.joins });
    }
  }
  return { kind: 'actions', groups };
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

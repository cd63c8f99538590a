import { deadlineText } from '../report/deadline';
import type { Report } from '../report/model';
import { plainText } from '../report/plain-text';
import { listActions } from '../report/units';
import type { Table } from './csv';

/** Every paragraph with its heading, exact words and permalink: `paragraphs.csv`. */
export function tabulateParagraphs(report: Report, addressOf: (number: number) => string): Table {
  return {
    columns: ['paragraph', 'section', 'text', 'address'],
    rows: report.sections.flatMap(({ heading, blocks }) =>
      blocks
        .filter((block) => block.kind === 'paragraph')
        .map(({ number, runs }) => [number, heading, plainText(runs), addressOf(number)]),
    ),
  };
}

/**
 * Every required action: `actions.csv`. The last three columns are empty, for those who follow up what was done.
 * `relatedTo` gives the paragraphs that bear on an action.
 */
export function tabulateActions(
  report: Report,
  addressOf: (number: number) => string,
  relatedTo: (number: number) => readonly number[],
): Table {
  return {
    columns: ['action', 'deadline', 'text', 'related paragraphs', 'address', 'status', 'owner', 'due'],
    rows: listActions(report).map(({ action, group }) => [
      action.number,
      deadlineText(group.deadline),
      plainText(action.runs),
      relatedTo(action.number).join('; '),
      addressOf(action.number),
      '',
      '',
      '',
    ]),
  };
}

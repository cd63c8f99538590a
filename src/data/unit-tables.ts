import { deadlineText } from '../report/deadline';
import type { Report } from '../report/model';
import { plainText } from '../report/plain-text';
import { listActions } from '../report/units';
import type { Table } from './csv';
import { type Imprint, recordTable } from './record-table';

/** Every paragraph with its heading, exact words, permalink and source: `paragraphs.csv`. */
export function tabulateParagraphs(
  report: Report,
  imprint: Imprint,
  addressOf: (number: number) => string,
): Table {
  const records = report.sections.flatMap(({ heading, blocks }) =>
    blocks
      .filter((block) => block.kind === 'paragraph')
      .map(({ number, runs }) => ({
        paragraph: number,
        section: heading,
        text: plainText(runs),
        address: addressOf(number),
      })),
  );
  return recordTable(['paragraph', 'section', 'text', 'address'], records, imprint);
}

/**
 * Every required action with its source: `actions.csv`. The last three columns are empty, for those who follow up what
 * was done. `relatedTo` gives the paragraphs that bear on an action.
 */
export function tabulateActions(
  report: Report,
  imprint: Imprint,
  addressOf: (number: number) => string,
  relatedTo: (number: number) => readonly number[],
): Table {
  const records = listActions(report).map(({ action, group }) => ({
    action: action.number,
    deadline: deadlineText(group.deadline),
    text: plainText(action.runs),
    'related paragraphs': relatedTo(action.number).join('; '),
    address: addressOf(action.number),
  }));
  const { columns, rows } = recordTable(
    ['action', 'deadline', 'text', 'related paragraphs', 'address'],
    records,
    imprint,
  );
  return {
    columns: [...columns, 'status', 'owner', 'due'],
    rows: rows.map((row) => [...row, '', '', '']),
  };
}

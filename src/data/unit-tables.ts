import { deadlineText } from '../report/deadline';
import type { Report } from '../report/model';
import { plainText } from '../report/plain-text';
import { actionRef, paragraphRef, type UnitRef } from '../report/unit-ref';
import { listActions } from '../report/units';
import type { Table } from './csv';
import { type Imprint, recordTable } from './record-table';

/** Every paragraph with its heading, exact words, permalink and source: `paragraphs.csv`. */
export function tabulateParagraphs(
  report: Report,
  imprint: Imprint,
  addressOf: (unit: UnitRef) => string,
): Table {
  const records = report.sections.flatMap(({ heading, blocks }) =>
    blocks
      .filter((block) => block.kind === 'paragraph')
      .map(({ label, runs }) => ({
        paragraph: label,
        section: heading,
        text: plainText(runs),
        address: addressOf(paragraphRef(label)),
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
  addressOf: (unit: UnitRef) => string,
  relatedTo: (action: string) => readonly string[],
): Table {
  const records = listActions(report).map(({ action, group }) => ({
    action: action.label,
    deadline: deadlineText(group.deadline),
    text: plainText(action.runs),
    'related paragraphs': relatedTo(action.label).join('; '),
    address: addressOf(actionRef(action.label)),
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

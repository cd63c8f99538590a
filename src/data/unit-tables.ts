import { deadlineText } from '../report/deadline.ts';
import type { Report } from '../report/model.ts';
import type { UnitRef } from '../report/unit-ref.ts';
import { listAsks, listUnits } from '../report/units.ts';
import { type CsvTable, type Provenance, tableWithProvenance } from './csv.ts';

/** Every paragraph with its heading, exact words, permalink and source: `paragraphs.csv`. */
export function tabulateParagraphs(
  report: Report,
  provenance: Provenance,
  addressOf: (unit: UnitRef) => string,
): CsvTable {
  const rows = listUnits(report)
    .filter(({ group }) => !group)
    .map((unit) => ({
      paragraph: unit.kind === 'paragraph' ? unit.printed : `${unit.word} ${unit.printed}`,
      section: unit.section.section.heading,
      text: unit.text,
      address: addressOf(unit),
    }));
  return tableWithProvenance(['paragraph', 'section', 'text', 'address'], rows, provenance);
}

/**
 * Every required action with its source: `actions.csv`. The last three columns are empty, for those who follow up what
 * was done. `relatedTo` gives the paragraphs that bear on an action.
 */
export function tabulateActions(
  report: Report,
  provenance: Provenance,
  addressOf: (unit: UnitRef) => string,
  relatedTo: (action: string) => readonly string[],
): CsvTable {
  const asks = listAsks(report).map((unit) => ({
    action: unit.printed,
    deadline: deadlineText(unit.group?.heading ?? ''),
    text: unit.text,
    'related paragraphs': relatedTo(unit.label).join('; '),
    address: addressOf(unit),
  }));
  const { columns, rows } = tableWithProvenance(
    ['action', 'deadline', 'text', 'related paragraphs', 'address'],
    asks,
    provenance,
  );
  return {
    columns: [...columns, 'status', 'owner', 'due'],
    rows: rows.map((row) => [...row, '', '', '']),
  };
}

import type { EventBasis } from '../../declared/event.ts';
import type { When } from '../../declared/when.ts';
import type { Evidence } from '../../declared/evidence/evidence.ts';
import { periodText } from '../../report/period.ts';
import { deadlineText } from '../../report/deadline.ts';
import type { ChartRow } from './chart-row.ts';

/** Where a row's figure comes from: words of the report, a place in it, or this site's arithmetic. */
export type RowBasis =
  | ({ readonly kind: 'paragraph' } & Evidence)
  | { readonly kind: 'cover'; readonly quote: string }
  | { readonly kind: 'actions'; readonly first: string; readonly last: string }
  | { readonly kind: 'record' }
  | { readonly kind: 'calculated'; readonly formula: string; readonly caveat: string };

/** A row of a chart's table: its texts, one for each column, and what it rests on, which stands in the last column. */
interface TableRow {
  readonly cells: readonly string[];
  readonly basis: RowBasis;
}

/** A chart as a table. The first cell of a row names it; a column with its basis follows the others. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The column that says what one of a figure is. */
export const UNIT = 'Unit';

/** The table of a chart's rows: every number that its picture draws, as the report prints it. */
export function chartTable(rows: readonly ChartRow[]): ChartTable {
  return { columns: columnsOf(rows[0]), rows: rows.map(tableRow) };
}

function columnsOf(row: ChartRow | undefined): readonly string[] {
  switch (row?.kind) {
    case 'due':
      return ['Deadline', 'Actions'];
    case 'graded':
      return ['Area', 'Grade', 'Place on the scale'];
    case 'dated':
      return ['Event', 'Date', 'In the report’s words'];
    default:
      return ['What', 'Figure', UNIT, 'When'];
  }
}

function tableRow(row: ChartRow): TableRow {
  switch (row.kind) {
    case 'measured': {
      const { label, printed, unit, when, qualifier, paragraph, quote } = row.statistic;
      return {
        cells: [label, printed, [unitText(unit), qualifier].filter(Boolean).join(', '), whenText(when)],
        basis: { kind: 'paragraph', paragraph, quote },
      };
    }
    case 'calculated': {
      const { label, unit, caveat } = row.calculation;
      return {
        cells: [label, row.result.printed, unitText(unit), ''],
        basis: { kind: 'calculated', formula: row.result.formula, caveat },
      };
    }
    case 'stated': {
      const { paragraph, quote } = row.evidence;
      return {
        cells: ['In the report', 'no number', '', ''],
        basis: { kind: 'paragraph', paragraph, quote },
      };
    }
    case 'due': {
      const { deadline, units } = row;
      const labels = units.map(({ label }) => label);
      return {
        cells: [deadlineText(deadline), String(units.length)],
        basis: { kind: 'actions', first: labels.at(0) ?? '', last: labels.at(-1) ?? '' },
      };
    }
    case 'graded':
      return {
        cells: [row.judgement.area, row.judgement.grade, `${row.step + 1} of ${row.grades.length}`],
        basis: { kind: 'record' },
      };
    case 'dated':
      return {
        cells: [row.event.title, periodText(row.period), row.event.when.words],
        basis: eventBasis(row.event.source),
      };
  }
}

function whenText(when: When): string {
  return when.kind === 'unstated' ? 'not stated' : `“${when.words}”`;
}

/** The unit beside a printed figure, which carries its own percent sign. */
const unitText = (unit: string): string => unit.replace(/^% ?/, '');

const eventBasis = (basis: EventBasis): RowBasis =>
  basis.kind === 'paragraph' ? basis : { kind: 'cover', quote: basis.quote };

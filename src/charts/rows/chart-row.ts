import type { Calculation, Result } from '../../declared/calculation.ts';
import type { Tone } from '../../declared/chart.ts';
import type { ReportEvent } from '../../declared/event.ts';
import type { Statistic } from '../../declared/statistic.ts';
import type { Evidence } from '../../declared/evidence/evidence.ts';
import type { Judgement } from '../../report/roles.ts';
import type { Unit } from '../../report/units.ts';
import type { Period } from '../../report/period.ts';

/** What a chart shows, a row at a time, with every reference followed: its table and its picture are made of these. */
export type ChartRow =
  | MeasuredRow
  | CalculatedRow
  | { readonly kind: 'stated'; readonly evidence: Evidence }
  | { readonly kind: 'due'; readonly deadline: string; readonly units: readonly Unit[]; readonly tone: Tone }
  | GradedRow
  | DatedRow;

/** A figure of the report, as one bar below the heading of its group; the heading is empty where there is none. */
export interface MeasuredRow {
  readonly kind: 'measured';
  readonly group: string;
  readonly label: string;
  readonly tone: Tone;
  readonly statistic: Statistic;
}

/** A figure of the site. */
export interface CalculatedRow {
  readonly kind: 'calculated';
  readonly calculation: Calculation;
  readonly result: Result;
  readonly operands: readonly [Statistic, Statistic];
}

/** A judgement, with the scale it was made on (best first) and the step it was given, from 0. */
export interface GradedRow {
  readonly kind: 'graded';
  readonly judgement: Judgement;
  readonly grades: readonly string[];
  readonly step: number;
}

/** An event, with the days that its date covers. */
export interface DatedRow {
  readonly kind: 'dated';
  readonly event: ReportEvent;
  readonly period: Period;
}

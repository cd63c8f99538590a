import { calculate, type Calculation, operandsOf } from '../../declared/calculation.ts';
import type { BarChart, Chart } from '../../declared/chart.ts';
import type { ReportEvent } from '../../declared/event.ts';
import type { Statistic } from '../../declared/statistic.ts';
import { periodOf } from '../../declared/when.ts';
import { isoDay } from '../../report/dates.ts';
import type { Report } from '../../report/model.ts';
import { listAskGroups } from '../../report/units.ts';
import { findScale, listJudgements, sameGrade } from '../../report/grades.ts';
import type { CalculatedRow, ChartRow, DatedRow, MeasuredRow } from './chart-row.ts';

/** Everything that charts draw from. */
export interface ChartData {
  readonly report: Report;
  readonly statistics: readonly Statistic[];
  readonly calculations: readonly Calculation[];
  readonly events: readonly ReportEvent[];
}

/** The rows of a chart, in the order drawn. Its references have been checked by `checkCharts`. */
export function chartRows(chart: Chart, data: ChartData): readonly ChartRow[] {
  switch (chart.kind) {
    case 'bars':
      return [...measuredRows(chart, data), ...calculatedRows(chart, data)];
    case 'statement':
      return [
        ...chart.statements.slice(0, 1).map((evidence) => ({ kind: 'stated', evidence }) as const),
        ...measuredRows(chart, data),
      ];
    case 'actions':
      return listAskGroups(data.report).map(
        ({ group, units }) =>
          ({ kind: 'due', deadline: group.heading ?? '', units, tone: 'accent' }) as const,
      );
    case 'judgements':
      return gradedRows(data.report);
    case 'events':
      return datedRows(data);
  }
}

/** Events in the order of time; those that begin together in the order in which they end. */
export function datedRows({ report, events }: Pick<ChartData, 'report' | 'events'>): readonly DatedRow[] {
  const rows = events.flatMap((event) => {
    const period = periodOf(event.when, report.roles.inspected?.days ?? null);
    return period ? [{ kind: 'dated', event, period } as const] : [];
  });
  return rows.toSorted((a, b) => compare(sortKey(a), sortKey(b)));
}

/** The rows of calculated figures, in the order in which they are named. */
export function calculatedRows(
  { calculations: ids }: Pick<BarChart, 'calculations'>,
  { calculations, statistics }: ChartData,
): readonly CalculatedRow[] {
  return ids.map((id) => {
    const calculation = entry(calculations, id);
    const [of, by] = operandsOf(calculation.formula);
    const operands = [entry(statistics, of), entry(statistics, by)] as const;
    return { kind: 'calculated', calculation, result: calculate(calculation, operands), operands };
  });
}

function measuredRows(
  { groups }: Pick<BarChart, 'groups'>,
  { statistics }: ChartData,
): readonly MeasuredRow[] {
  return groups.flatMap(({ label: group, rows }) =>
    rows.map(({ statistic, label, tone }) => ({
      kind: 'measured',
      group,
      label,
      tone,
      statistic: entry(statistics, statistic),
    })),
  );
}

function gradedRows(report: Report): readonly ChartRow[] {
  const grades = findScale(report)?.grades.map(({ name }) => name) ?? [];
  const judgements = listJudgements(report);
  return judgements.map((judgement) => ({
    kind: 'graded',
    judgement,
    grades,
    step: grades.findIndex((grade) => sameGrade(grade, judgement.grade)),
  }));
}

function entry<Entry extends { readonly id: string }>(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`"${id}" is not declared; the checks of the content say where it is named`);
  return found;
}

const sortKey = ({ period }: DatedRow): string => isoDay(period.from) + isoDay(period.to);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

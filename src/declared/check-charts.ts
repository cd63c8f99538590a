import type { Calculation } from './calculation';
import type { BarChart, Chart } from './chart';
import type { EntryFault, Fault } from './evidence/entry-fault';
import { checkEvidence } from './evidence/evidence';
import type { Report } from '../report/model';
import type { Statistic } from './statistic';
import { unknownEntry } from './evidence/unknown-entry';

/** The entries that a chart may name. */
export interface Declared {
  readonly statistics: readonly Statistic[];
  readonly calculations: readonly Calculation[];
}

/**
 * Everything wrong with charts (design §6): no title, description, table or source; unknown entries; nothing to
 * compare; more than four series; two units on one scale; a statement that the report does not make.
 */
export function checkCharts(
  report: Report,
  charts: readonly Chart[],
  declared: Declared,
): readonly EntryFault[] {
  return charts.flatMap((chart) =>
    [...checkTexts(chart), ...checkKind(report, chart, declared)].map((fault) => ({
      entry: chart.id,
      ...fault,
    })),
  );
}

function checkTexts(chart: Chart): readonly Fault[] {
  return (['title', 'description'] as const)
    .filter((field) => chart[field].trim() === '')
    .map((field) => ({
      problem: `found no ${field}, expected one.`,
      hint: 'A chart needs a title that states the finding and a description of what is shown.',
    }));
}

function checkKind(report: Report, chart: Chart, declared: Declared): readonly Fault[] {
  if (chart.kind !== 'bars' && chart.kind !== 'statement') return [];
  const unknown = refuseUnknown('calculation', chart.calculations, declared.calculations);
  if (chart.kind === 'bars') return [...checkBars(chart, declared.statistics), ...unknown];
  const drawn = chart.groups.length > 0 ? checkBars(chart, declared.statistics) : [];
  const evidence = chart.statements.flatMap((statement) => checkEvidence(report, statement) ?? []);
  const source = {
    problem: 'found no statement, expected at least one.',
    hint: 'A chart without a source is not published: quote the paragraph it rests on.',
  };
  return [...(chart.statements.length > 0 ? evidence : [source]), ...drawn, ...unknown];
}

function checkBars({ groups }: Pick<BarChart, 'groups'>, statistics: readonly Statistic[]): readonly Fault[] {
  const rows = groups.flatMap((group) => group.rows);
  const named = rows.map(({ statistic }) => statistic);
  const faults = [...refuseUnknown('statistic', named, statistics)];
  if (rows.length < 2) {
    faults.push({
      problem: `found ${rows.length} bars, expected at least two.`,
      hint: 'A chart exists only where a comparison exists; a lone number needs no chart.',
    });
  }
  if (groups.length > 4) {
    faults.push({
      problem: `found ${groups.length} groups, expected at most four.`,
      hint: 'Divide the chart.',
    });
  }
  const drawn = statistics.filter(({ id }) => named.includes(id));
  const scales = new Set(drawn.map(({ unit }) => unit.startsWith('%')));
  if (scales.size > 1) {
    faults.push({
      problem: 'found percentages beside counts, expected one scale.',
      hint: 'Divide the chart: a chart has one scale, and it starts at zero.',
    });
  }
  return faults;
}

function refuseUnknown(
  kind: 'statistic' | 'calculation',
  named: readonly string[],
  known: readonly { readonly id: string }[],
): readonly Fault[] {
  return named
    .filter((id) => !known.some((entry) => entry.id === id))
    .map((id) => unknownEntry(kind, id, known));
}

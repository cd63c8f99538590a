import { z } from 'astro/zod';
import type { Report } from '../report/model.ts';
import type { Calculation } from './calculation.ts';
import { type Entry, entryId, quotation } from './fields.ts';
import type { Statistic } from './statistic.ts';
import { type EntryMistake, type Mistake, unknownEntry } from './evidence/entry-mistake.ts';
import { checkEvidence } from './evidence/evidence.ts';

const texts = {
  id: entryId,
  title: z.string().min(1).describe('The finding, as a sentence: "Places rose from 40 to 52".'),
  description: z.string().min(1).describe('What is shown, for everyone and above all without the picture.'),
  note: z.string().describe('What the figures do not say; or empty.'),
};

const rowSchema = z.strictObject({
  statistic: z.string().describe('The id of a statistic.'),
  label: z.string().min(1).describe('A short label for its bar: "May 2019".'),
  tone: z
    .enum(['accent', 'plain'])
    .describe('"accent" for the bar the title is about, "plain" for the rest.'),
});
const groupSchema = z.strictObject({
  label: z.string().describe('A heading over the bars; or empty.'),
  rows: z.array(rowSchema).min(1),
});
const calculations = z
  .array(z.string())
  .describe('Ids of calculations that stand in the table, or, of a statement, in small print; or none.');

/** One entry of `charts.yaml`; its key is the id, and part of the chart's address. */
export const chartSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bars'), ...texts, groups: z.array(groupSchema).min(1), calculations }),
  z.strictObject({
    kind: z.literal('statement'),
    ...texts,
    statements: z
      .array(z.strictObject(quotation))
      .min(1)
      .describe('The headline, and the words that tie to it what is drawn.'),
    groups: z.array(groupSchema).describe('What is drawn in its place; or none.'),
    calculations,
  }),
  z.strictObject({ kind: z.enum(['actions', 'judgements', 'events']), ...texts }),
]);

/** One declaration of a chart: everything that it says, and which entries it draws. */
export type Chart = Entry<typeof chartSchema>;

/** Statistics compared with each other. The calculations stand in the table, marked as the site's. */
export type BarChart = Extract<Chart, { readonly kind: 'bars' }>;

/** How strongly a bar is drawn: the one that the title is about in the accent, those it is compared with in grey. */
export type Tone = BarChart['groups'][number]['rows'][number]['tone'];

/** The entries that a chart may name. */
export interface ChartEntries {
  readonly statistics: readonly Statistic[];
  readonly calculations: readonly Calculation[];
}

/**
 * Everything wrong with charts: no title, description, table or source; unknown entries; nothing to compare; more
 * than four series; two units on one scale; a statement that the report does not make.
 */
export function checkCharts(
  report: Report,
  charts: readonly Chart[],
  declared: ChartEntries,
): readonly EntryMistake[] {
  return charts.flatMap((chart) =>
    [...checkTexts(chart), ...checkKind(report, chart, declared)].map((mistake) => ({
      entry: chart.id,
      ...mistake,
    })),
  );
}

function checkTexts(chart: Chart): readonly Mistake[] {
  return (['title', 'description'] as const)
    .filter((field) => chart[field].trim() === '')
    .map((field) => ({
      problem: `found no ${field}, expected one.`,
      hint: 'A chart needs a title that states the finding and a description of what is shown.',
    }));
}

function checkKind(report: Report, chart: Chart, declared: ChartEntries): readonly Mistake[] {
  if (chart.kind !== 'bars' && chart.kind !== 'statement') return [];
  const unknown = refuseUnknown('calculation', chart.calculations, declared.calculations);
  if (chart.kind === 'bars') return [...checkBars(chart, declared.statistics), ...unknown];
  const drawn = chart.groups.length > 0 ? checkBars(chart, declared.statistics) : [];
  const evidence = chart.statements.flatMap((statement) => checkEvidence(report, statement) ?? []);
  return [...evidence, ...drawn, ...unknown];
}

function checkBars(
  { groups }: Pick<BarChart, 'groups'>,
  statistics: readonly Statistic[],
): readonly Mistake[] {
  const rows = groups.flatMap((group) => group.rows);
  const named = rows.map(({ statistic }) => statistic);
  const mistakes = [...refuseUnknown('statistic', named, statistics)];
  if (rows.length < 2) {
    mistakes.push({
      problem: `found ${rows.length} bars, expected at least two.`,
      hint: 'A chart exists only where a comparison exists; a lone number needs no chart.',
    });
  }
  if (groups.length > 4) {
    mistakes.push({
      problem: `found ${groups.length} groups, expected at most four.`,
      hint: 'Divide the chart.',
    });
  }
  const drawn = statistics.filter(({ id }) => named.includes(id));
  const scales = new Set(drawn.map(({ unit }) => unit.startsWith('%')));
  if (scales.size > 1) {
    mistakes.push({
      problem: 'found percentages beside counts, expected one scale.',
      hint: 'Divide the chart: a chart has one scale, and it starts at zero.',
    });
  }
  return mistakes;
}

function refuseUnknown(
  kind: 'statistic' | 'calculation',
  named: readonly string[],
  known: readonly { readonly id: string }[],
): readonly Mistake[] {
  return named
    .filter((id) => !known.some((entry) => entry.id === id))
    .map((id) => unknownEntry(kind, id, known));
}

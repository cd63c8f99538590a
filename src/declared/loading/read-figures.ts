import type { Calculation } from '../calculation';
import type { Chart } from '../chart';
import { checkCalculations } from '../check-calculations';
import { checkCharts } from '../check-charts';
import { checkEvents } from '../check-events';
import { checkStatistics } from '../check-statistics';
import type { ReportEvent } from '../event';
import type { Statistic } from '../statistic';
import { calculationSchema } from '../calculation-schema';
import { chartSchema } from '../chart-schema';
import { eventSchema } from '../event-schema';
import { statisticSchema } from '../statistic-schema';
import { readDeclaration, withId } from './declaration-loader';

/** Everything declared about figures, each kind in the order of its file. */
export interface Figures {
  readonly statistics: readonly Statistic[];
  readonly calculations: readonly Calculation[];
  readonly charts: readonly Chart[];
  readonly events: readonly ReportEvent[];
}

/** Reads what `content/` declares about figures. Throws a Refusal that lists every fault of the first faulty file. */
export async function readFigures(root: URL): Promise<Figures> {
  const statistics = await read(root, {
    file: 'content/statistics.yaml',
    schema: statisticSchema,
    check: checkStatistics,
  });
  const calculations = await read(root, {
    file: 'content/calculations.yaml',
    schema: calculationSchema,
    check: (_, entries) => checkCalculations(entries, statistics),
  });
  const charts = await read(root, {
    file: 'content/charts.yaml',
    schema: chartSchema,
    check: (report, entries) => checkCharts(report, entries, { statistics, calculations }),
  });
  const events = await read(root, {
    file: 'content/events.yaml',
    schema: eventSchema,
    check: checkEvents,
  });
  return { statistics, calculations, charts, events };
}

async function read<Entry>(
  root: URL,
  declaration: Omit<Parameters<typeof readDeclaration<Entry>>[1], 'entry'>,
): Promise<readonly Entry[]> {
  return [...(await readDeclaration(root, { ...declaration, entry: withId })).values()];
}

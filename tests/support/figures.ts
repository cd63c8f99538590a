import { chartFigure } from '../../src/charts/picture/chart-figure';
import { readFigures } from '../../src/declared/loading/read-figures';
import { root } from './content';
import { realReport as report } from './real-report';

/** What `content/` declares about figures, read and proved as the build does it. */
export const figures = await readFigures(root);

/** Everything that charts draw from. */
export const sources = { report, ...figures };

/** Every declared chart with its rows, table and picture. */
export const charts = figures.charts.map((chart) => chartFigure(chart, sources));

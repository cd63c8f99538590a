import { chartFigure } from '../../../src/charts/picture/chart-figure.ts';
import { readDeclared } from '../../../src/declared/loading/read-declared.ts';
import { reportFolder } from '../../../src/declared/loading/report-folder.ts';

/** The report that is published here, whichever it is: what tests ask of it, they take from it. */
const published = await readDeclared(reportFolder(new URL('../../../', import.meta.url)));

/** Its charts with their rows, tables and pictures. */
export const publishedCharts = published.charts.map((chart) => chartFigure(chart, published));

import { chartFigure } from '../../../src/charts/picture/chart-figure.ts';
import { declared } from './content.ts';

/** What `content/` declares about figures, read and proved as the build does it, with the report: what charts draw from. */
export const figures = declared;

/** Every declared chart with its rows, table and picture. */
export const charts = declared.charts.map((chart) => chartFigure(chart, declared));

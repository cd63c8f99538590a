import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chartFigure } from '../../../src/charts/picture/chart-figure.ts';
import { readDeclared } from '../../../src/declared/loading/read-declared.ts';
import { readSourceUnits } from './search-oracle.ts';

/** The folder of the invented report of which everything is declared that can be. */
export const ferriesFolder = new URL('../../fixtures/ferries/', import.meta.url);

/** Its source text. */
export const ferriesText = readFileSync(new URL('seeds/report.txt', ferriesFolder), 'utf8');

/** Its paragraphs and actions, read from the source by means of the tests' own. */
export const ferriesUnits = readSourceUnits(fileURLToPath(new URL('seeds/report.txt', ferriesFolder)));

/** All that is declared about it, read and proved as the build does it. */
export const ferries = await readDeclared(ferriesFolder);

/** The report itself. */
export const ferriesReport = ferries.report;

/** Its charts with their rows, tables and pictures. */
export const ferriesCharts = ferries.charts.map((chart) => chartFigure(chart, ferries));

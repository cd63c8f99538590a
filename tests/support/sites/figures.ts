import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { chartFigure } from '../../../src/charts/picture/chart-figure.ts';
import { type DeclaredSite, sitesThatDeclare } from './declared-sites.ts';

/** The sites of reports that declare figures, events and charts, where they stand at the root of an origin. */
export const FIGURE_SITES: readonly DeclaredSite[] = sitesThatDeclare(
  'statistics',
  'events',
  'charts',
).filter(({ base }) => base === '/');

/** What a test of figures reads of a site: its charts with their rows and tables, its files and its pages. */
export function readFigures({ declared, folder }: DeclaredSite) {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    ...declared,
    charts: declared.charts.map((chart) => chartFigure(chart, declared)),
    read,
    open: (path: string) => parseHTML(read(`${path}index.html`)).document,
  };
}

/** An element's text in single spaces; nothing where there is no element. */
export function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

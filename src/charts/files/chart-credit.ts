import type { Site } from '../../site/site.ts';
import type { Chart } from '../../declared/chart.ts';
import type { ChartFigure } from '../picture/chart-figure.ts';
import { basisText } from '../rows/chart-basis.ts';

type Origin = Pick<Site, 'facts' | 'name' | 'publication'>;

/** Where a chart's figures come from, in one line: "Source: Publisher, The report: The authority, 2019, paragraph 7." */
export function creditLine({ bases }: ChartFigure, { facts, name }: Origin): string {
  const basis = bases
    .map(basisText)
    .join(', ')
    .replaceAll(', paragraph ', ', ')
    .replace(/^paragraph (?=\d+, \d)/, 'paragraphs ');
  return `Source: ${name.source}, ${basis}.${facts.copyright ? ` ${facts.copyright.text}.` : ''}`;
}

/** What heads a chart that leaves the page: its title, or, where the report gives no number, the sentence it gives. */
export function headlineOf(chart: Chart): string {
  const [statement] = chart.kind === 'statement' ? chart.statements : [];
  return statement ? `“${statement.quote}”` : chart.title;
}

/** Who drew a chart, as it is said beside its credit: "Chart: The site, independent of Publisher." */
export function drawnBy({ name, publication: { publisher, site } }: Origin): string {
  return `Chart: ${name.site}${site.independent && publisher ? `, independent of ${publisher}` : ''}.`;
}

/** How to cite a chart, with its address: the figures are the report's, the drawing is the site's. */
export function citeChart(figure: ChartFigure, { name, publication }: Origin, address: string): string {
  return `“${figure.chart.title}”, chart drawn by ${name.site}${publication.site.independent ? ' (independent site)' : ''} from ${name.source}. ${address}`;
}

import type { Cover } from '../../report/model';
import type { Publication } from '../../declared/publication';
import type { ChartFigure } from '../picture/chart-figure';
import { sourceText } from '../rows/chart-source';

interface Origin {
  readonly cover: Cover;
  readonly publication: Publication;
}

/** Where a chart's figures come from, in one line: "Source: Publisher, The report: The authority, 2019, paragraph 7." */
export function creditLine({ sources }: ChartFigure, { cover, publication }: Origin): string {
  const places = sources
    .map(sourceText)
    .join(', ')
    .replaceAll(', paragraph ', ', ')
    .replace(/^paragraph (?=\d+, \d)/, 'paragraphs ');
  return `Source: ${publication.publisher}, ${cover.title}: ${cover.authority}, ${cover.copyrightYear}, ${places}. ${cover.copyright.text}.`;
}

/** How to cite a chart, with its address: the figures are the report's, the drawing is the site's. */
export function citeChart(figure: ChartFigure, { cover, publication }: Origin, address: string): string {
  return `“${figure.chart.title}”, chart drawn by ${publication.name} (independent site) from ${publication.publisher}, ${cover.title}: ${cover.authority}, ${cover.copyrightYear}. ${address}`;
}

import { absolute, embedPath } from '../../site/addresses.ts';
import { escapeMarkup } from '../../site/escape-markup.ts';
import type { ChartFigure } from '../picture/chart-figure.ts';
import { layoutPicture } from '../picture/picture-layout.ts';
import { wrapText } from '../picture/picture-text.ts';

/** The width in pixels that a frame is first measured for: a column of running text. */
const WIDTH = 640;

/** Listens for the height that a framed chart tells, and believes only the frame itself. */
const FIT =
  "addEventListener('message',e=>{for(const f of document.querySelectorAll('iframe'))if(f.contentWindow===e.source&&e.data.chartHeight)f.height=e.data.chartHeight})";

/**
 * What a page holds to show a chart: a frame as tall as the chart in a column of text, and a line of script that keeps it
 * as tall as its content at every width. Where script is taken out, the chart scrolls in its frame below its credit.
 */
export function embedCode(figure: ChartFigure): string {
  const { id, title } = figure.chart;
  const frame = `<iframe src="${absolute(embedPath(id))}" title="${escapeMarkup(title)}" width="100%" height="${heightOf(figure)}" style="border:0" loading="lazy"></iframe>`;
  return `${frame}<script>${FIT}</script>`;
}

/** The height of a framed chart in a column of text, in pixels: its texts as they are estimated to wrap, and its picture. */
function heightOf({ chart, picture }: ChartFigure): number {
  const inner = WIDTH - 56;
  const ties = chart.kind === 'statement' ? chart.statements : [];
  const lines =
    wrapText(chart.title, inner, 17, 600).length * 23 +
    [chart.description, chart.note, ...ties.map(({ quote }) => quote)]
      .filter(Boolean)
      .reduce((sum, text) => sum + wrapText(text, inner, 14.4).length * 21 + 12, 0);
  return Math.ceil(lines + (picture ? layoutPicture(picture, WIDTH).height : 0) + 260);
}

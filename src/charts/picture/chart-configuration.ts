import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { Picture } from './picture';
import { type PictureLayout, layoutPicture } from './picture-layout';
import { type Ink, TEXT } from './picture-text';

/** How a rendering looks: a colour for each ink, and the font family that texts are set in. */
export interface ChartTheme {
  readonly colours: Readonly<Record<Ink, string>>;
  readonly family: string;
}

/** A piece of a bar, and the number of that bar in the layout. */
export type Point = { x: [number, number]; y: number; bar: number };
/** What Chart.js is given for a picture. */
export type PictureConfiguration = ChartConfiguration<'bar', Point[]>;

/**
 * The one Chart.js configuration of a picture, at a width in pixels. The build draws it as SVG and as PNG, and the
 * browser on a canvas: only theme, width and pixel ratio differ. Both scales are in the layout's own measures.
 */
export function chartConfiguration(picture: Picture, width: number, theme: ChartTheme): PictureConfiguration {
  const layout = layoutPicture(picture, width);
  return {
    type: 'bar',
    data: { datasets: datasets(layout, theme) },
    options: {
      indexAxis: 'y',
      responsive: false,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      layout: {
        autoPadding: false,
        padding: { left: layout.left, right: width - layout.right, top: 0, bottom: 0 },
      },
      scales: {
        x: { type: 'linear', display: false, min: picture.min, max: picture.max },
        y: { type: 'linear', display: false, min: 0, max: layout.height, reverse: true, offset: false },
      },
    },
    plugins: [lettering(layout, theme)],
  };
}

/** One series for each place in the rows: the first pieces of all bars, then the second, and so on. */
function datasets(
  { bars, thickness }: PictureLayout,
  { colours }: ChartTheme,
): ChartDataset<'bar', Point[]>[] {
  const count = Math.max(0, ...bars.map(({ bar }) => bar.segments.length));
  return Array.from({ length: count }, (_, series) => {
    const pieces = bars.flatMap(({ bar, middle }, at) => {
      const piece = bar.segments[series];
      return piece ? [{ ...piece, middle, at }] : [];
    });
    return {
      grouped: false,
      barThickness: thickness,
      minBarLength: 3,
      inflateAmount: 0,
      data: pieces.map(({ from, to, middle, at }) => ({ x: [from, to], y: middle, bar: at })),
      borderWidth: 0,
      borderSkipped: false,
      hoverBorderWidth: 2,
      hoverBorderColor: colours.ink,
      backgroundColor: pieces.map(({ fill }) => colours[fill]),
    };
  });
}

/** Draws lines below the bars and all texts above them, straight on the chart's canvas. */
function lettering(layout: PictureLayout, { colours, family }: ChartTheme): Plugin<'bar'> {
  return {
    id: 'lettering',
    beforeDatasetsDraw({ ctx }) {
      for (const { x, from, to, fill } of layout.lines) {
        ctx.fillStyle = colours[fill];
        ctx.fillRect(x - 1, from, 1, to - from);
      }
    },
    afterDatasetsDraw({ ctx }) {
      ctx.textBaseline = 'alphabetic';
      for (const { text, x, y, role, align } of layout.texts) {
        const { size, weight, ink } = TEXT[role];
        ctx.font = `${weight} ${size}px ${family}`;
        ctx.fillStyle = colours[ink];
        ctx.textAlign = align;
        ctx.fillText(text, x, y);
      }
    },
  };
}

import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { PictureLayout } from './picture-layout.ts';
import { type Ink, TEXT } from './picture-text.ts';

/** How a rendering looks: a colour for each ink, and the font family that texts are set in. */
export interface ChartTheme {
  readonly colours: Readonly<Record<Ink, string>>;
  readonly family: string;
}

/** A piece of a bar, from and to pixels, with its number in the bar and that of the bar in the picture. */
export type Point = { x: [number, number]; y: number; bar: number; piece: number };

/** What Chart.js is given for a picture. */
export type PictureConfiguration = ChartConfiguration<'bar', Point[]>;

/**
 * The one Chart.js configuration of a picture that is laid out. The build draws it as PNG, and the browser on a canvas
 * that answers to a pointer: only theme, width and pixel ratio differ. Both scales are the pixels of the layout.
 */
export function chartConfiguration(layout: PictureLayout, theme: ChartTheme): PictureConfiguration {
  return {
    type: 'bar',
    data: { datasets: datasets(layout, theme) },
    options: {
      indexAxis: 'y',
      responsive: false,
      maintainAspectRatio: false,
      animation: false,
      events: [],
      layout: { autoPadding: false, padding: 0 },
      scales: {
        x: { type: 'linear', display: false, min: 0, max: layout.width },
        y: { type: 'linear', display: false, min: 0, max: layout.height, reverse: true, offset: false },
      },
    },
    plugins: [lettering(layout, theme)],
  };
}

/** One series for each place in the bars and each thickness: the first pieces of all, then the second, and so on. */
function datasets({ pieces }: PictureLayout, { colours }: ChartTheme): ChartDataset<'bar', Point[]>[] {
  // Chart.js draws the first series last.
  const series = Map.groupBy(pieces.toReversed(), ({ piece, height }) => `${piece} ${height}`);
  return [...series.values()].map((placed) => ({
    grouped: false,
    barThickness: placed[0]?.height ?? 0,
    inflateAmount: 0,
    data: placed.map(({ x, width, y, height, bar, piece }) => ({
      x: [x, x + width],
      y: y + height / 2,
      bar,
      piece,
    })),
    borderWidth: 0,
    borderSkipped: false,
    hoverBorderWidth: 2,
    hoverBorderColor: colours.ink,
    backgroundColor: placed.map(({ fill }) => colours[fill]),
  }));
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

import { BarController, BarElement, Chart, LinearScale } from 'chart.js';
import { type ChartTheme, chartConfiguration } from './chart-configuration';
import type { Picture } from './picture';
import { layoutPicture } from './picture-layout';
import { svgContext } from './svg-context';

Chart.register(BarController, BarElement, LinearScale);

/** Every ink by its own name: the classes that a page or a file gives colours to. */
const CLASSES: ChartTheme = {
  colours: {
    accent: 'accent',
    plain: 'plain',
    faint: 'faint',
    ink: 'ink',
    quiet: 'quiet',
    'on-accent': 'on-accent',
  },
  family: 'sans-serif',
};

/** A drawing as SVG elements, with its size in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly elements: string;
}

/** Draws a picture with Chart.js at a width in pixels, as SVG elements that carry classes and no colours. */
export function drawPicture(picture: Picture, width: number): Drawing {
  const { height } = layoutPicture(picture, width);
  const { context, elements } = svgContext();
  const canvas = { width, height, style: {}, getContext: () => context };
  Object.assign(context, { canvas });
  const configuration = chartConfiguration(picture, width, CLASSES);
  // Chart.js asks its canvas for no more than what stands above; its types ask for a whole element.
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
    ...configuration,
    options: { ...configuration.options, devicePixelRatio: 1 },
  });
  elements.splice(0);
  chart.draw();
  chart.destroy();
  return { width, height, elements: elements.join('') };
}

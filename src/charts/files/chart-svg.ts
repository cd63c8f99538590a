import { BarController, BarElement, Chart, LinearScale } from 'chart.js';
import { type ChartTheme, chartConfiguration } from '../picture/chart-configuration';
import type { Picture } from '../picture/picture';
import { layoutPicture } from '../picture/picture-layout';
import { svgContext } from './svg-context';

Chart.register(BarController, BarElement, LinearScale);

/** Every ink by its own name, as a class that the page's theme gives a colour to. */
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

/** A picture as SVG elements for the page, which carry classes and no colours: one drawing serves light and dark. */
export function drawForPage(picture: Picture, width: number): Drawing {
  return draw(picture, width, CLASSES, (ink) => `class="${ink}"`);
}

/** A picture as SVG elements for a file, which carry their colours: no style sheet or policy can part them. */
export function drawForFile(picture: Picture, width: number, colours: ChartTheme['colours']): Drawing {
  return draw(picture, width, { ...CLASSES, colours }, (colour) => `fill="${colour}"`);
}

/** Draws with Chart.js at a width in pixels, on a canvas that writes SVG. */
function draw(picture: Picture, width: number, theme: ChartTheme, paint: (fill: string) => string): Drawing {
  const { height } = layoutPicture(picture, width);
  const { context, elements } = svgContext(paint);
  const canvas = { width, height, style: {}, getContext: () => context };
  Object.assign(context, { canvas });
  const configuration = chartConfiguration(picture, width, theme);
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

import { BarController, BarElement, Chart, LinearScale } from 'chart.js';
import { type ChartTheme, chartConfiguration, type Point } from '../picture/chart-configuration.ts';
import type { Picture, PictureBar } from '../picture/picture.ts';
import { layoutPicture } from '../picture/picture-layout.ts';
import type { Ink } from '../picture/picture-text.ts';
import { adoptStyle } from '../../site/browser/adopt-style.ts';
import css from './interactive-chart.css?raw';

Chart.register(BarController, BarElement, LinearScale);
adoptStyle(css);

/** Draws the chart on a canvas over its picture, in the same place and size, and lets its bars be read one by one. Rejects without its data. */
export async function enliven(host: HTMLElement): Promise<void> {
  const response = await fetch(host.dataset['src'] ?? '');
  if (!response.ok) throw new Error(`${host.dataset['src']}: found status ${response.status}.`);
  const picture: Picture = await response.json();
  const bars = picture.rows.filter((row) => row.kind === 'bar');
  const canvas = document.createElement('canvas');
  const readout = document.createElement('p');
  readout.role = 'status';
  readout.className = 'readout';
  // The library writes styles on its canvas; the stage around it is what the page's style places and hides.
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.ariaHidden = 'true';
  stage.append(canvas);
  host.append(stage, readout);

  let chart = draw(host, canvas, picture);
  let current = -1;
  const show = (next: number) => {
    if (next === current) return;
    current = next;
    const bar = bars[current];
    chart.setActiveElements(bar ? elementsOf(chart, bar, current) : []);
    chart.update();
    readout.textContent = bar?.spoken ?? '';
  };
  const redraw = () => {
    chart.destroy();
    chart = draw(host, canvas, picture);
    const active = current;
    current = -1;
    show(active);
  };

  host.addEventListener('pointermove', (event) => show(barAt(chart, event)));
  host.addEventListener('pointerdown', (event) => show(barAt(chart, event)));
  host.addEventListener('pointerleave', () => show(-1));
  host.addEventListener('blur', () => show(-1));
  host.addEventListener('keydown', (event) => {
    const next = keyTarget(event.key, current, bars.length);
    if (next === undefined) return;
    event.preventDefault();
    show(next);
  });
  new ResizeObserver(redraw).observe(host);
  new MutationObserver(redraw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  host.classList.add('alive');
  const greet = () => {
    if (host.matches(':focus-visible')) show(Math.max(current, 0));
  };
  host.addEventListener('focus', greet);
  // Assistive technology hears what changes in a place that it already knows.
  setTimeout(greet, 100);
}

function draw(host: HTMLElement, canvas: HTMLCanvasElement, picture: Picture) {
  const drawing = [...host.querySelectorAll('svg')].find((svg) => getComputedStyle(svg).display !== 'none');
  const { width, height } = drawing?.viewBox.baseVal ?? { width: 640, height: 200 };
  const box = drawing?.getBoundingClientRect() ?? { width, height };
  Object.assign(canvas, { width, height });
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const configuration = chartConfiguration(layoutPicture(picture, width), readTheme(host));
  const chart = new Chart(canvas, {
    ...configuration,
    options: { ...configuration.options, devicePixelRatio: (devicePixelRatio * box.width) / width },
  });
  // The first drawing replaces the same picture and must not move; what is pointed at may fade in.
  if (!still) chart.options.animation = { duration: 150 };
  canvas.style.width = `${box.width}px`;
  canvas.style.height = `${box.height}px`;
  return chart;
}

const INKS: readonly Ink[] = ['accent', 'plain', 'faint', 'ink', 'quiet', 'on-accent'];

/** The colours that the page's style gives to the picture under the canvas, and its font. */
function readTheme(host: HTMLElement): ChartTheme {
  const probe = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  host.querySelector('svg')?.append(probe);
  const colours = INKS.map((ink) => {
    probe.setAttribute('class', ink);
    return [ink, getComputedStyle(probe).fill];
  });
  probe.remove();
  return { colours: Object.fromEntries(colours), family: getComputedStyle(host).fontFamily };
}

function elementsOf(chart: Chart<'bar', Point[]>, { shown }: PictureBar, bar: number) {
  return chart.data.datasets.flatMap(({ data }, datasetIndex) => {
    const index = data.findIndex((point) => point.bar === bar && point.piece === shown);
    return index < 0 ? [] : [{ datasetIndex, index }];
  });
}

function barAt(chart: Chart<'bar', Point[]>, event: Event): number {
  const [nearest] = chart.getElementsAtEventForMode(event, 'nearest', { axis: 'y', intersect: false }, true);
  return nearest ? (chart.data.datasets[nearest.datasetIndex]?.data[nearest.index]?.bar ?? -1) : -1;
}

function keyTarget(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(current + 1, count - 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return -1;
    default:
      return undefined;
  }
}

import { escapeMarkup } from '../../site/escape-markup';

/** A drawing context that writes SVG elements: what `chart-svg.ts` gives to Chart.js in place of a canvas. */
export interface SvgContext {
  /** The elements drawn so far. */
  readonly elements: string[];
  /** The part of the 2D context that bars and lettering use. */
  readonly context: Record<string, unknown>;
}

interface State {
  fillStyle: string;
  font: string;
  textAlign: string;
}

const ANCHORS: Readonly<Record<string, string>> = {
  center: ' text-anchor="middle"',
  right: ' text-anchor="end"',
};

/**
 * A context for one picture. `paint` writes the attribute that stands for a fill; lengths are rounded to a tenth of a
 * pixel. What it cannot draw throws, by not being there.
 */
export function svgContext(paint: (fill: string) => string): SvgContext {
  const elements: string[] = [];
  const states: State[] = [];
  let path: string[] = [];
  const rect = (x: number, y: number, width: number, height: number): string =>
    `x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"`;
  const context = {
    fillStyle: '',
    font: '',
    textAlign: 'left',
    textBaseline: 'alphabetic',
    lineWidth: 1,
    strokeStyle: '',
    save: () =>
      states.push({ fillStyle: context.fillStyle, font: context.font, textAlign: context.textAlign }),
    restore: () => Object.assign(context, states.pop()),
    setTransform: () => undefined,
    resetTransform: () => undefined,
    clearRect: () => undefined,
    measureText: () => ({ width: 0 }),
    beginPath: () => {
      path = [];
    },
    rect: (...sides: [number, number, number, number]) => path.push(rect(...sides)),
    clip: () => undefined,
    fill: () => elements.push(...path.map((sides) => `<rect ${paint(context.fillStyle)} ${sides}/>`)),
    fillRect: (...sides: [number, number, number, number]) =>
      elements.push(`<rect ${paint(context.fillStyle)} ${rect(...sides)}/>`),
    fillText: (text: string, x: number, y: number) => {
      const [weight = '', size = ''] = context.font.split(' ');
      const bold = weight === '400' ? '' : ` font-weight="${weight}"`;
      const anchor = ANCHORS[context.textAlign] ?? '';
      elements.push(
        `<text ${paint(context.fillStyle)} x="${px(x)}" y="${px(y)}" font-size="${Number.parseInt(size, 10)}"${bold}${anchor}>${escapeMarkup(text)}</text>`,
      );
    },
  };
  return { elements, context };
}

const px = (length: number): number => Math.round(length * 10) / 10;

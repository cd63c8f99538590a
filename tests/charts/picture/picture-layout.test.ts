import { describe, expect, it } from 'vitest';
import { chartConfiguration } from '../../../src/charts/picture/chart-configuration.ts';
import { drawForPage } from '../../../src/charts/files/chart-svg.ts';
import type { PictureBar } from '../../../src/charts/picture/picture.ts';
import { layoutPicture } from '../../../src/charts/picture/picture-layout.ts';
import { TEXT } from '../../../src/charts/picture/picture-text.ts';
import { drawn, lengthOf, WIDTHS } from '../../support/reports/drawn-charts.ts';

const amounts = drawn.filter(({ picture }) => picture.values === 'after');
const texts = (elements: string) =>
  [...elements.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text = '']) => text);
const numbersIn = (text: string): readonly string[] => text.match(/\d[\d,.]*%?/g) ?? [];

const boxes = (elements: string, fills: string) =>
  [...elements.matchAll(new RegExp(`<path class="(?:${fills})" d="([^"]+)"`, 'g'))]
    .flatMap(([, outlines = '']) => [...outlines.matchAll(/M([\d.]+) [\d.]+h([\d.]+)/g)])
    .map(([, x, width]) => ({ x: Number(x), width: Number(width) }));

describe('every picture', () => {
  it.each(drawn)('of $id writes every figure of its table, as the report prints it', ({ picture, table }) => {
    for (const width of WIDTHS) {
      const written = texts(drawForPage(picture, width).elements);
      for (const row of table.rows) {
        if (row.basis.kind !== 'calculated' && row.cells[1] !== 'no number')
          expect(written).toContain(row.cells[1]);
      }
    }
  });

  // It was once enough that a number stood somewhere in the chart, as a part of a longer one or of an id.
  it.each(drawn)('of $id writes no number that its table and labels lack', ({ picture, table, rows }) => {
    const groups = rows.flatMap((row) => (row.kind === 'measured' ? [row.group, row.label] : []));
    const known = new Set([...table.rows.flatMap(({ cells }) => cells), ...groups].flatMap(numbersIn));
    const years = picture.marks.flatMap(({ label }) => numbersIn(label));
    const written = texts(drawForPage(picture, 640).elements);
    expect(written).not.toEqual([]);
    expect(written.flatMap(numbersIn).filter((one) => !known.has(one) && !years.includes(one))).toEqual([]);
  });

  // Where a text ends depends on the font: here the one that PNG files are set in.
  it.each(drawn)('of $id keeps its texts and bars inside its edges', ({ picture }) => {
    for (const width of WIDTHS) {
      const { pieces, texts: placed, height } = layoutPicture(picture, width);
      for (const { x, width: length } of pieces) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + length).toBeLessThanOrEqual(width);
      }
      for (const { text, x, y, role, align } of placed) {
        const length = lengthOf(text, TEXT[role]);
        const start = x - { left: 0, center: length / 2, right: length }[align];
        expect(start, text).toBeGreaterThanOrEqual(0);
        expect(start + length, text).toBeLessThanOrEqual(width);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });

  it.each(drawn)('of $id has at most four series and one scale that is not cut', ({ picture }) => {
    const theme = {
      colours: { accent: '', plain: '', faint: '', ink: '', quiet: '', 'on-accent': '' },
      family: '',
    };
    const { data, options } = chartConfiguration(layoutPicture(picture, 640), theme);
    expect(data.datasets.length).toBeLessThanOrEqual(4);
    expect(Object.keys(options?.scales ?? {})).toEqual(['x', 'y']);
    if (picture.values !== 'beside') expect(picture.min).toBe(0);
  });

  it.each(drawn)('of $id is drawn the same each time, without colours or styles', ({ picture }) => {
    const { elements } = drawForPage(picture, 640);
    expect(drawForPage(picture, 640).elements).toBe(elements);
    expect(elements).not.toMatch(/style=|fill=|#[0-9a-f]{3}/);
  });
});

describe('bars that measure', () => {
  it.each(amounts)('of $id are as long as their statistics, from zero', ({ picture, rows }) => {
    const values = rows.flatMap((row) =>
      row.kind === 'measured' ? [row.statistic.value] : row.kind === 'due' ? [row.units.length] : [],
    );
    for (const width of WIDTHS) {
      const bars = boxes(drawForPage(picture, width).elements, 'accent|plain');
      expect(bars).toHaveLength(values.length);
      const unit = Math.max(...bars.map((bar) => bar.width)) / Math.max(...values);
      const inOrderOfValue = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
      const lengths = inOrderOfValue(bars.map((bar) => bar.width / unit));
      for (const [at, value] of inOrderOfValue(values).entries())
        expect(Math.abs((lengths[at] ?? 0) / value - 1)).toBeLessThan(0.005);
      expect(new Set(bars.map(({ x }) => x)).size).toBe(1);
    }
  });

  it('stand under their own labels', () => {
    for (const { picture, rows } of amounts) {
      const bars = picture.rows.filter((row): row is PictureBar => row.kind === 'bar');
      const measured = rows.filter((row) => row.kind === 'measured');
      for (const [at, row] of measured.entries()) {
        const bar = bars[at];
        if (!bar) throw new Error(`no bar is drawn for ${row.label}`);
        expect([bar.label, bar.value, bar.segments[0]?.to]).toEqual([
          row.label,
          row.statistic.printed,
          row.statistic.value,
        ]);
        expect(bar.spoken).toContain(row.statistic.quote);
      }
    }
  });

  it('never show one count as a part of another', () => {
    for (const { picture } of amounts) {
      for (const row of picture.rows) if (row.kind === 'bar') expect(row.segments).toHaveLength(1);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { layoutEventLine } from '../../../src/charts/picture/event-line.ts';
import type { Segment } from '../../../src/charts/picture/picture.ts';
import { ferriesCharts as charts } from '../../support/reports/ferries.ts';

const bar = (...segments: readonly Segment[]) =>
  ({ kind: 'bar', label: '', value: '', shown: 0, segments, spoken: '' }) as const;
const date = (from: number, to: number) => ({ from, to, fill: 'accent', within: false }) as const;
const line = (...rows: readonly ReturnType<typeof bar>[]) =>
  layoutEventLine(
    { rows, min: 2000, max: 2010, marks: [{ at: 2000, label: '2000' }] },
    { width: 1004, radius: 4 },
  );

describe('layoutEventLine', () => {
  it('puts a dot in the middle of what a date names, with its number', () => {
    const { dots, tails, years } = line(bar(date(2004, 2006)));
    expect(dots).toMatchObject([{ x: 500, number: 1 }]);
    expect(tails).toEqual([]);
    expect(years).toEqual([{ x: 0, label: '2000' }]);
  });

  it('puts dots above each other where they would touch, and only there', () => {
    const heights = line(bar(date(2004, 2004)), bar(date(2004, 2004)), bar(date(2008, 2008))).dots.map(
      ({ y }) => y,
    );
    expect(heights[1]).toBeLessThan(heights[0] ?? 0);
    expect(heights[2]).toBe(heights[0]);
  });

  it('draws what went on to its end, and lets no other dot stand on it', () => {
    const went = bar(date(2002, 2002), { from: 2002, to: 2010, fill: 'faint', within: false });
    const { dots, tails } = line(went, bar(date(2008, 2008)));
    expect(tails).toMatchObject([{ from: 200, to: 1000, y: dots[0]?.y }]);
    expect(dots[1]?.y).not.toBe(dots[0]?.y);
  });

  it('draws the time within which something lies on both sides of its dot', () => {
    const { dots, tails } = line(bar({ ...date(2004, 2006), within: true }), bar(date(2006, 2006)));
    expect(tails).toEqual([{ from: 400, to: 600, y: dots[0]?.y }]);
    expect(dots.map(({ x }) => x)).toEqual([500, 600]);
    expect(dots[1]?.y).not.toBe(dots[0]?.y);
  });

  it('keeps every dot of the report inside its edges, at every width drawn', () => {
    const events = charts.find(({ chart }) => chart.kind === 'events')?.picture;
    if (!events) throw new Error('the report dates events');
    for (const [width, radius] of [
      [1180, 12],
      [860, 12],
      [340, 10],
      [240, 4],
    ] as const) {
      const { height, dots } = layoutEventLine(events, { width, radius });
      for (const { x, y } of dots) {
        expect(x).toBeGreaterThanOrEqual(radius);
        expect(x).toBeLessThanOrEqual(width - radius);
        expect(y).toBeGreaterThanOrEqual(radius);
        expect(y).toBeLessThan(height - radius);
      }
    }
  });
});

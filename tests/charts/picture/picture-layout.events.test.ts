import { describe, expect, it } from 'vitest';
import type { PictureBar } from '../../../src/charts/picture/picture.ts';
import { layoutPicture } from '../../../src/charts/picture/picture-layout.ts';
import { TEXT } from '../../../src/charts/picture/picture-text.ts';
import { drawn, lengthOf, WIDTHS } from '../../support/reports/drawn-charts.ts';
import { ferries } from '../../support/reports/ferries.ts';

describe('the picture of events', () => {
  const events = drawn.find(({ id }) => id === 'events');
  if (!events) throw new Error('the report dates events');
  const { picture } = events;
  const bars = picture.rows.filter((row): row is PictureBar => row.kind === 'bar');

  it('draws every event, in the order of time', () => {
    expect(bars).toHaveLength(ferries.events.length);
    const starts = bars.map(({ segments }) => segments[0]?.from ?? 0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  // An event of some day in 2012 was a bar as long as that year.
  it('draws thin what is dated by a year or a season, and lets what has no end run to the edge', () => {
    const thin = bars.filter(({ segments }) => segments[0]?.within).map(({ value }) => value);
    expect(thin).toEqual(['2015', 'summer 2015']);
    const open = bars.filter(({ segments }) => segments.length > 1);
    expect(open.map(({ value }) => value)).toEqual(['from June 2014', 'from January 2015']);
    for (const { segments } of open) expect(segments[1]?.to).toBe(picture.max);
    for (const width of WIDTHS) {
      const heights = layoutPicture(picture, width).pieces.map(({ height }) => height);
      expect(new Set(heights).size).toBe(2);
    }
  });

  it('runs no line of a year through a text', () => {
    const [narrow, wide] = WIDTHS;
    const { lines, texts: placed } = layoutPicture(picture, wide);
    expect(layoutPicture(picture, narrow).lines).toEqual([]);
    expect(lines.length).toBeGreaterThan(picture.marks.length);
    for (const { text, x, y, role, align } of placed) {
      const length = lengthOf(text, TEXT[role]);
      const start = x - { left: 0, center: length / 2, right: length }[align];
      const through = lines.filter(
        (line) => line.x > start && line.x < start + length && line.from < y && line.to > y - 8,
      );
      expect(through, text).toEqual([]);
    }
  });
});

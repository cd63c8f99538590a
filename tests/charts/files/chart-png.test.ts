import { loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { chartPng } from '../../../src/charts/files/chart-png.ts';
import { themeColours } from '../../../src/charts/files/theme-colours.ts';
import { ferriesCharts as charts } from '../../support/reports/ferries.ts';

const colours = themeColours('light');
const [first] = charts;
if (!first?.picture) throw new Error('the first chart has a picture');
const picture = first.picture;
const text = { title: 'Books & "more" <lent>', note: 'Not all were counted.', credit: 'Source: the library' };

describe('a picture as a file', () => {
  it('is a PNG of twice its size, wide enough for a link preview, and the same each time', async () => {
    const png = await chartPng(picture, text, colours);
    const { width, height } = await loadImage(png);
    expect(width).toBeGreaterThanOrEqual(1200);
    expect(width / height).toBeLessThanOrEqual(1.92);
    expect((await chartPng(picture, text, colours)).equals(png)).toBe(true);
  });
});

import { readFileSync } from 'node:fs';
import { loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { chartPng } from '../../src/charts/files/chart-png';
import { chartSvgFile } from '../../src/charts/files/chart-svg-file';
import { ROLES, themeColours } from '../../src/charts/picture/theme-colours';
import { charts } from '../support/reports/figures';

const colours = themeColours(readFileSync('src/site/styles/tokens.css', 'utf8'), 'light');
const [first] = charts;
if (!first?.picture) throw new Error('the first chart has a picture');
const picture = first.picture;
const text = { title: 'Books & "more" <lent>', note: 'Not all were counted.', source: 'Source: the library' };

describe('a picture as a file', () => {
  it('is an SVG with title, source and its own colours', () => {
    const svg = chartSvgFile(picture, text, colours);
    expect(svg).toContain('<title>Books &amp; &quot;more&quot; &lt;lent&gt;</title>');
    expect(svg).toContain('>Source: the library</text>');
    expect(svg).toContain('>Not all were counted.</text>');
    expect(svg).toContain(`fill="${colours.accent}"`);
    expect(svg).not.toMatch(/class=|style|NaN|undefined/);
  });

  it('is a PNG of twice its size, wide enough for a link preview, and the same each time', async () => {
    const png = await chartPng(picture, text, colours);
    const { width, height } = await loadImage(png);
    expect(width).toBeGreaterThanOrEqual(1200);
    expect(width / height).toBeLessThanOrEqual(1.92);
    expect((await chartPng(picture, text, colours)).equals(png)).toBe(true);
  });
});

describe('themeColours', () => {
  it('reads a colour for every ink, light and dark', () => {
    const dark = themeColours(readFileSync('src/site/styles/tokens.css', 'utf8'), 'dark');
    for (const ink of Object.keys(ROLES) as (keyof typeof colours)[]) {
      expect(colours[ink]).toMatch(/^#[0-9a-f]{6}$/);
      expect(dark[ink]).not.toBe(colours[ink]);
    }
  });

  it('names the role that the tokens lack', () => {
    expect(() => themeColours(':root { --ink: #000 }', 'light')).toThrow(
      'found no --accent in the tokens, expected a colour for charts',
    );
  });
});

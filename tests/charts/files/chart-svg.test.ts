import { describe, expect, it } from 'vitest';
import { chartSvgFile } from '../../../src/charts/files/chart-svg.ts';
import { themeColours } from '../../../src/charts/files/theme-colours.ts';
import { ferriesCharts as charts } from '../../support/reports/ferries.ts';

const colours = themeColours('light');
const [first] = charts;
if (!first?.picture) throw new Error('the first chart has a picture');
const picture = first.picture;
const text = { title: 'Books & "more" <lent>', note: 'Not all were counted.', credit: 'Source: the library' };

describe('a picture as a file', () => {
  it('is an SVG with title, source and its own colours', () => {
    const svg = chartSvgFile(picture, text, colours);
    expect(svg).toContain('<title>Books &amp; &quot;more&quot; &lt;lent&gt;</title>');
    expect(svg).toContain('>Source: the library</text>');
    expect(svg).toContain('>Not all were counted.</text>');
    expect(svg).toContain(`fill="${colours.accent}"`);
    expect(svg).not.toMatch(/class=|style|NaN|undefined/);
  });
});

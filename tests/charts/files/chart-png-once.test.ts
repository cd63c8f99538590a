import { expect, it } from 'vitest';
import { chartPng } from '../../../src/charts/files/chart-png.ts';
import { chartPngOnce } from '../../../src/charts/files/chart-png-once.ts';
import { themeColours } from '../../../src/charts/files/theme-colours.ts';
import { ferriesCharts as charts } from '../../support/reports/ferries.ts';

const pictures = charts.flatMap(({ picture }) => picture ?? []);
const [first, second] = pictures;
if (!first || !second) throw new Error('two charts have pictures');
const text = { title: 'Books lent', note: '', credit: 'Source: the library' };

it('is the file that is drawn, the first time and from then on, and another for whatever decides it', async () => {
  const drawn = await chartPng(first, text, themeColours('light'));
  const once = () => chartPngOnce(first, text, themeColours('light'));
  expect(Buffer.from(await once()).equals(drawn)).toBe(true);
  expect(Buffer.from(await once()).equals(drawn)).toBe(true);
  const others = await Promise.all([
    chartPngOnce(second, text, themeColours('light')),
    chartPngOnce(first, { ...text, note: 'Not all were counted.' }, themeColours('light')),
    chartPngOnce(first, text, themeColours('dark')),
  ]);
  for (const other of others) expect(Buffer.from(other).equals(drawn)).toBe(false);
});

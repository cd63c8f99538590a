import { expect, it } from 'vitest';
import { themeColours } from '../../../src/charts/files/theme-colours.ts';

it('pictures have a plain colour for every ink, another in light than in dark', () => {
  const [light, dark] = [themeColours('light'), themeColours('dark')];
  for (const ink of Object.keys(light) as (keyof typeof light)[]) {
    expect(light[ink]).toMatch(/^#[0-9a-f]{6}$/);
    expect(dark[ink]).not.toBe(light[ink]);
  }
});

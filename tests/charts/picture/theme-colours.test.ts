import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROLES, themeColours } from '../../../src/charts/picture/theme-colours';

const tokens = readFileSync('src/site/styles/tokens.css', 'utf8');
const colours = themeColours(tokens, 'light');

describe('themeColours', () => {
  it('reads a colour for every ink, light and dark', () => {
    const dark = themeColours(tokens, 'dark');
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

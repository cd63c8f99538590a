import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findColour, nameColours } from '../../../src/site/styles/palette.ts';

const PALETTE = ':root { --cream: #fefefe; --coal: #010101; }';

describe('the names of colours', () => {
  it('become colours, and names of roles stay', () => {
    const roles = ':root { --ink: light-dark(var(--coal), var(--cream)); --grade: var(--ink); }';
    expect(nameColours(roles, PALETTE)).toBe(
      ':root { --ink: light-dark(#010101, #fefefe); --grade: var(--ink); }',
    );
  });

  it('are refused where the palette lacks them, with line and hint', () => {
    const roles = ':root {\n  --ink: var(--cole);\n}';
    expect(() => nameColours(roles, PALETTE)).toThrow(
      expect.objectContaining({
        message:
          'src/site/styles/roles.css:2: found --cole, expected a colour of palette.css or another role.',
        hint: 'Give it a colour in palette.css, or use one of --coal, --cream.',
      }),
    );
  });

  it('are each of use to a role', () => {
    const [palette, roles] = ['palette', 'roles'].map((name) =>
      readFileSync(`src/site/styles/${name}.css`, 'utf8'),
    );
    const names = [...(palette ?? '').matchAll(/(--\w+):/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !roles?.includes(`var(${name})`))).toEqual([]);
  });
});

describe('the colour of a role', () => {
  const roles =
    ':root { --ink: light-dark(#010101, #fefefe); --flat: #020202; } @media print { :root { --ink: #000; } }';

  it('is that of its scheme, or the one it has in both', () => {
    expect(findColour(roles, '--ink', 'light')).toBe('#010101');
    expect(findColour(roles, '--ink', 'dark')).toBe('#fefefe');
    expect(findColour(roles, '--flat', 'dark')).toBe('#020202');
  });

  it('is missed by name', () => {
    expect(() => findColour(roles, '--accent', 'light')).toThrow(
      'found no --accent in roles.css, expected a colour for pictures',
    );
  });
});

import type { Ink } from './picture-text';

/** A colour for every ink, and for the ground they stand on. */
export type Colours = Readonly<Record<Ink | 'ground', string>>;

/** The role in the page's tokens that each ink takes its colour from. */
export const ROLES: Readonly<Record<Ink | 'ground', string>> = {
  accent: '--accent',
  plain: '--edge',
  faint: '--rule',
  ink: '--ink',
  quiet: '--quiet',
  'on-accent': '--on-accent',
  ground: '--raised',
};

/**
 * The colours of the page's tokens as plain values, for pictures that leave the page: read from the style sheet that
 * alone holds them. Throws when a role is missing, naming it.
 */
export function themeColours(tokens: string, scheme: 'light' | 'dark'): Colours {
  const properties = new Map(
    [...tokens.matchAll(/(--[\w-]+):\s*([^;}]+)[;}]/g)]
      .map(([, name = '', value = '']) => [name, value.trim()] as const)
      .toReversed(),
  );
  const colour = (role: string): string => {
    const value = properties.get(role);
    if (value === undefined) throw new Error(`found no ${role} in the tokens, expected a colour for charts`);
    return resolve(value, scheme, colour);
  };
  const entries = Object.entries(ROLES).map(([ink, role]) => [ink, colour(role)]);
  return Object.fromEntries(entries) as Colours;
}

/** Follows `light-dark(…, …)` and `var(…)` down to a colour. */
function resolve(value: string, scheme: 'light' | 'dark', colour: (role: string) => string): string {
  const pair = /^light-dark\(\s*((?:[^(),]|\([^()]*\))+),\s*((?:[^(),]|\([^()]*\))+)\)$/.exec(value);
  if (pair) return resolve((pair[scheme === 'light' ? 1 : 2] ?? '').trim(), scheme, colour);
  const role = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return role ? colour(role) : value;
}

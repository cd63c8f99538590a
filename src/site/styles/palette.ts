import { ReportError } from '../../report/report-error.ts';

const PROPERTY = /(--[\w-]+):\s*([^;{}]+);/g;

/** The custom properties of a style sheet; where one stands twice, its first value. */
const propertiesOf = (sheet: string): ReadonlyMap<string, string> =>
  new Map(
    [...sheet.matchAll(PROPERTY)].map(([, name = '', value = '']) => [name, value] as const).toReversed(),
  );

/**
 * The sheet of roles with the palette's colours in the place of their names: what pages carry, since no reader's browser
 * needs the names. Throws a ReportError for a name that is neither a colour of the palette nor another role.
 */
export function nameColours(roles: string, palette: string): string {
  const colours = propertiesOf(palette);
  const known = propertiesOf(roles);
  return roles.replace(/var\((--[\w-]+)\)/g, (written, name: string, at: number) => {
    if (!colours.has(name) && !known.has(name)) {
      const line = roles.slice(0, at).split('\n').length;
      throw new ReportError(
        `src/site/styles/roles.css:${line}: found ${name}, expected a colour of palette.css or another role.`,
        `Give it a colour in palette.css, or use one of ${[...colours.keys()].sort().join(', ')}.`,
      );
    }
    return colours.get(name) ?? written;
  });
}

/** The colours of a scheme. */
export type Scheme = 'light' | 'dark';

/** A role's colour in a scheme, of a sheet of roles with colours. Throws an Error for a role that the sheet lacks. */
export function findColour(roles: string, role: string, scheme: Scheme): string {
  const value = propertiesOf(roles).get(role);
  if (value === undefined) throw new Error(`found no ${role} in roles.css, expected a colour for pictures`);
  const [, light = '', dark = ''] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
  return light === '' ? value : scheme === 'light' ? light : dark;
}

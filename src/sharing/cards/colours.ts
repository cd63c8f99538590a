import { colourOf } from '../../site/styles/role-colours.ts';

/** The colours of the pictures, by role: the site's in light. */
export const COLOURS = {
  paper: colourOf('--paper', 'light'),
  ink: colourOf('--ink', 'light'),
  quiet: colourOf('--quiet', 'light'),
  rule: colourOf('--rule', 'light'),
  accent: colourOf('--accent', 'light'),
  accentSoft: colourOf('--accent-soft', 'light'),
};

/** A colour as red, green and blue, each from 0 to 255. */
type Rgb = readonly [number, number, number];

const channels = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** The colours on the way from one to another, that one included, in equal steps. */
function mix(from: Rgb, to: Rgb, steps: number): readonly Rgb[] {
  return Array.from({ length: steps }, (_, at) => {
    const share = (at + 1) / steps;
    const between = (one: number, other: number) => Math.round(one + (other - one) * share);
    return [between(from[0], to[0]), between(from[1], to[1]), between(from[2], to[2])] as const;
  });
}

const [paper, ink, quiet, accent] = [COLOURS.paper, COLOURS.ink, COLOURS.quiet, COLOURS.accent].map(
  channels,
) as [Rgb, Rgb, Rgb, Rgb];

/** The sixteen colours of a picture's file: each colour in full, and what the edges of letters on the paper need. */
export const SHADES: readonly Rgb[] = [
  paper,
  channels(COLOURS.rule),
  channels(COLOURS.accentSoft),
  ...mix(paper, ink, 7),
  quiet,
  ...mix(paper, accent, 5),
];

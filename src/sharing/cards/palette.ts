/** The colours of the pictures: the site's light theme, which a picture cannot read from a style sheet. */
export const palette = {
  paper: '#fbf9f4',
  ink: '#1d2125',
  quiet: '#494e53',
  rule: '#ddd7ca',
  accent: '#0f5257',
  accentSoft: '#e3eeec',
} as const;

/** A colour as red, green and blue, each from 0 to 255. */
type Rgb = readonly [number, number, number];

const rgb = (hex: string): Rgb => {
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

const [paper, ink, quiet, accent] = [palette.paper, palette.ink, palette.quiet, palette.accent].map(rgb) as [
  Rgb,
  Rgb,
  Rgb,
  Rgb,
];

/** The sixteen colours of a picture's file: each colour in full, and what the edges of letters on the paper need. */
export const shades: readonly Rgb[] = [
  paper,
  rgb(palette.rule),
  rgb(palette.accentSoft),
  ...mix(paper, ink, 7),
  quiet,
  ...mix(paper, accent, 5),
];

import { colourOf } from '../../site/styles/role-colours.ts';
import type { Scheme } from '../../site/styles/palette.ts';
import type { Ink } from '../picture/picture-text.ts';

/** A colour for every ink, and for the ground they stand on. */
export type Colours = Readonly<Record<Ink | 'ground', string>>;

/** The colours of a scheme as plain values, for pictures that leave the page: those of the page's own pictures. */
export const themeColours = (scheme: Scheme): Colours => ({
  accent: colourOf('--accent', scheme),
  plain: colourOf('--edge', scheme),
  faint: colourOf('--rule', scheme),
  ink: colourOf('--ink', scheme),
  quiet: colourOf('--quiet', scheme),
  'on-accent': colourOf('--on-accent', scheme),
  ground: colourOf('--raised', scheme),
});

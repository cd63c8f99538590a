import { findColour, nameColours, type Scheme } from './palette.ts';
import palette from './palette.css?raw';
import roles from './roles.css?raw';

const sheet = nameColours(roles, palette);

/** The colour of a role ("--ink") as a plain value, for pictures, which cannot read a style sheet. Throws an Error for no role. */
export const colourOf = (role: string, scheme: Scheme): string => findColour(sheet, role, scheme);

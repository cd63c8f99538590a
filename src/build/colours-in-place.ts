import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { nameColours } from '../site/styles/palette.ts';

/** Puts the palette's colours in the place of their names in the sheet of roles: the names would cost every page a hundred bytes. */
export function coloursInPlace(root: URL): Plugin {
  const palette = new URL('src/site/styles/palette.css', root);
  return {
    name: 'colours-in-place',
    enforce: 'pre',
    transform: {
      filter: { id: /\/site\/styles\/roles\.css$/ },
      async handler(roles) {
        this.addWatchFile(fileURLToPath(palette));
        return { code: nameColours(roles, await readFile(palette, 'utf8')), map: null };
      },
    },
  };
}

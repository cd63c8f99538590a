import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { nameColours } from '../site/styles/palette.ts';

/**
 * Replaces the names of colours in the sheet of roles by the colours themselves: the names would cost every page a
 * hundred bytes.
 */
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

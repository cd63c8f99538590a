import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where the manifest stands, from the site's root. */
export const MANIFEST = 'data/sha256.txt';

/**
 * Lists every published file with its SHA-256 in `data/sha256.txt`, as `sha256sum -c` reads it from the site's root, so
 * that anyone can tell whether a copy is whole and unchanged. Comes after all that writes or changes files.
 */
export function checksums(): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => relative(root, `${entry.parentPath}/${entry.name}`).replaceAll(sep, '/'))
          .filter((file) => file !== MANIFEST)
          .sort();
        const lines: string[] = [];
        for (const file of files) {
          const hash = createHash('sha256').update(await readFile(new URL(encodeURI(file), dir)));
          lines.push(`${hash.digest('hex')}  ${file}\n`);
        }
        await writeFile(new URL(MANIFEST, dir), lines.join(''));
      },
    },
  };
}

import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { MANIFEST, manifestLine } from '../site/manifest.ts';

/** How many files are in memory together. */
const AT_ONCE = 32;

/**
 * Lists every published file with its SHA-256 in `data/sha256.txt`, as `sha256sum -c` reads it from the site's root, so
 * that anyone can tell whether a copy is whole and unchanged. Comes after all that writes or changes files.
 */
export function checksums(): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => relative(root, `${entry.parentPath}/${entry.name}`).replaceAll(sep, '/'))
          .filter((file) => file !== MANIFEST)
          .sort();
        logger.info(`Writing the checksums of ${files.length} files`);
        const lines: string[] = [];
        for (let first = 0; first < files.length; first += AT_ONCE) {
          lines.push(
            ...(await Promise.all(files.slice(first, first + AT_ONCE).map((file) => sum(dir, file)))),
          );
        }
        await writeFile(new URL(MANIFEST, dir), lines.join(''));
      },
    },
  };
}

async function sum(dir: URL, path: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(new URL(encodeURI(path), dir)));
  return manifestLine({ path, hash: hash.digest('hex') });
}

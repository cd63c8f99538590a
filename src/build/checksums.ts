import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { MANIFEST, manifestLine } from '../site/manifest.ts';
import { listFiles } from './list-files.ts';

/**
 * Lists every published file with its SHA-256 in `data/sha256.txt`, as `sha256sum -c` reads it from the site's root, so
 * that anyone can tell whether a copy is whole and unchanged. Comes after all that writes or changes files.
 */
export function checksums(): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = listFiles(root).filter((file) => file !== MANIFEST);
        logger.info(`Writing the checksums of ${files.length} files`);
        // One after the other: with many small files the waiting for each costs more than the reading.
        const lines = files.map((path) =>
          manifestLine({ path, hash: hash('sha256', readFileSync(join(root, path))) }),
        );
        writeFileSync(new URL(MANIFEST, dir), lines.join(''));
      },
    },
  };
}

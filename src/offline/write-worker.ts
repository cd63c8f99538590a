import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { listFiles } from '../build/list-files.ts';
import { OFFLINE_WORKER } from '../site/built-files.ts';
import { listKeptFiles, sizeText } from './kept-files.ts';

/** Where a page names the size of a copy, once all that is in it has been written. */
const SIZE = '<!--kept-size-->';

/**
 * Writes the service worker of readers who keep the site, and into the pages that offer this how much it is. Comes after
 * all that writes or changes files but the list of checksums.
 */
export function offlineWorker(): AstroIntegration {
  let root = '';
  return {
    name: 'offline-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await buildWorker(root, folder);
        const size = sizeText(measure(folder));
        logger.info(`A copy for reading offline holds ${size}`);
        writeSize(folder, ` (${size})`);
      },
    },
  };
}

/** Bundles the worker by itself: what pages share is in files that a worker of this kind cannot import. */
async function buildWorker(root: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, 'src/offline/browser/worker.ts'),
        output: { format: 'iife', entryFileNames: OFFLINE_WORKER },
      },
    },
  });
}

/** The bytes of all files that a copy holds. */
function measure(folder: string): number {
  return listKeptFiles(listFiles(folder).map((path) => ({ path, hash: '' })))
    .map(({ path }) => statSync(join(folder, path)).size)
    .reduce((sum, size) => sum + size, 0);
}

/** Only a page at the root or right below it offers a copy, of which there are few however long the report. */
function writeSize(folder: string, size: string): void {
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const pages = ['.', ...below.map(({ name }) => name)].map((name) => join(folder, name, 'index.html'));
  for (const page of pages.filter((file) => existsSync(file))) {
    const html = readFileSync(page, 'utf8');
    if (html.includes(SIZE)) writeFileSync(page, html.replaceAll(SIZE, size));
  }
}

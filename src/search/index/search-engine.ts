import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inFolder } from '../../site/built-files.ts';
import { readIndexes, writeEngine } from './engine-index.ts';

const FOLDER = inFolder('pagefind');

/**
 * Writes Pagefind's index below `pagefind/`, one record for each of the scan's own (`search/*.json` of the same build),
 * so that both engines search the same words. In development it serves the index of the last build.
 */
export function searchEngine(): AstroIntegration {
  let built = '';
  let base = '/';
  return {
    name: 'search-engine',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        built = join(fileURLToPath(config.outDir), FOLDER);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!statSync(built, { throwIfNoEntry: false })) {
          logger.info('Search runs on its plain scan alone. For Pagefind as well, run once: npm run build');
        }
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const asked = path.slice(path.startsWith(base) ? base.length : 1);
          const name = asked.startsWith(FOLDER) ? asked.slice(FOLDER.length) : '';
          const file = /^[\w./-]+$/.test(name) && !name.includes('..') ? join(built, name) : undefined;
          if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
          response.setHeader(
            'content-type',
            file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
          );
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const scanned = await readIndexes(dir);
        logger.info(`Indexing ${scanned.records.length} records`);
        await writeEngine(dir, scanned);
      },
    },
  };
}

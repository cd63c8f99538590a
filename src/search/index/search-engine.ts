import { createReadStream, statSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Refusal } from '../../declared/refusal.ts';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minify } from 'vite';
import { engineRecord } from './engine-record.ts';
import { unpackIndex } from './packed-index.ts';
import { SEARCH_FILE } from './search-file.ts';
import type { SearchIndex } from '../scan/search-index';

/** The engine's ready-made interfaces, about 430 kB that this site never loads. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b/;
const LANGUAGE = 'en';

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
        base = config.base.replace(/\/*$/, '/');
        built = join(fileURLToPath(config.outDir), 'pagefind');
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!statSync(built, { throwIfNoEntry: false })) {
          logger.info('Search runs on its plain scan alone. For Pagefind as well, run once: npm run build');
        }
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const name = /^\/pagefind\/([\w./-]+)$/.exec(
            path.startsWith(base) ? path.slice(base.length - 1) : path,
          )?.[1];
          const file = name && !name.includes('..') ? join(built, name) : undefined;
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

async function writeEngine(dir: URL, scanned: SearchIndex): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index)
    throw new Refusal(`Pagefind did not start: ${errors.join('; ')}`, 'Run npm install and build again.');
  try {
    await addRecords(index, scanned);
    const outputPath = fileURLToPath(new URL('pagefind', dir));
    const written = await index.writeFiles({ outputPath });
    refuse(written.errors);
    await removeUnused(outputPath);
    await shorten(join(outputPath, 'pagefind.js'));
  } finally {
    await close();
  }
}

async function addRecords(index: PagefindIndex, scanned: SearchIndex): Promise<void> {
  // Sent all at once, and taken in this order: to wait for each answer takes longer than the indexing.
  const answers = await Promise.all(
    scanned.records.map((record, order) =>
      index.addCustomRecord(engineRecord(record, order, scanned, LANGUAGE)),
    ),
  );
  refuse(answers.flatMap(({ errors }) => errors));
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Refusal(`Pagefind refused a record: ${errors.join('; ')}`, 'Look for an empty text.');
}

async function removeUnused(folder: string): Promise<void> {
  const files = await readdir(folder);
  await Promise.all(files.filter((file) => UNUSED.test(file)).map((file) => rm(join(folder, file))));
}

/** The engine's script comes with its long names: without them it is a fifth smaller. */
async function shorten(file: string): Promise<void> {
  const { code } = await minify(file, await readFile(file, 'utf8'), { module: true });
  await writeFile(file, code);
}

/** The report's own records and this site's, as one index. */
async function readIndexes(dir: URL): Promise<SearchIndex> {
  const folder = new URL('search/', dir);
  // By name, the report's own come first.
  const files = (await readdir(folder)).filter((file) => SEARCH_FILE.test(file)).sort();
  const read = async (file: string) => unpackIndex(await readFile(new URL(file, folder), 'utf8'));
  const [report, ...others] = await Promise.all(files.map(read));
  if (!report)
    throw new Error(`found no search index in ${folder.pathname}, expected the one that its route writes.`);
  return { ...report, records: [report, ...others].flatMap(({ records }) => records) };
}

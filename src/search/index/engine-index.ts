import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minify } from 'vite';
import { inFolder } from '../../site/built-files.ts';
import { Refusal } from '../../declared/refusal.ts';
import type { SearchIndex, SearchRecord } from '../scan/search-index.ts';
import { unpackIndex } from './packed-index.ts';
import { SEARCH_FILE } from './search-file.ts';

/** The engine's ready-made interfaces, about 430 kB that this site never loads. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b/;

/** Of all records, whatever tag the pages have: Pagefind keeps an index for each language, and a query asks one. */
const LANGUAGE = 'en';

/** A record as Pagefind takes it: its words, what is shown of it, and an address that no other record has. */
export interface EngineRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
}

/** The report's own records and this site's, which a build has written into this folder, as one index. */
export async function readIndexes(dir: URL): Promise<SearchIndex> {
  const folder = new URL(inFolder('search'), dir);
  // By name, the report's own come first.
  const files = (await readdir(folder)).filter((file) => SEARCH_FILE.test(file)).sort();
  const read = async (file: string) => unpackIndex(await readFile(new URL(file, folder), 'utf8'));
  const [report, ...others] = await Promise.all(files.map(read));
  if (!report)
    throw new Error(`found no search index in ${folder.pathname}, expected the one that its route writes.`);
  return { ...report, records: [report, ...others].flatMap(({ records }) => records) };
}

/** Writes the engine and its index of these records below `pagefind/` of a folder. Throws a Refusal for what Pagefind refuses. */
export async function writeEngine(dir: URL, scanned: SearchIndex): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index)
    throw new Refusal(`Pagefind did not start: ${errors.join('; ')}`, 'Run npm install and build again.');
  try {
    await addRecords(index, scanned);
    const outputPath = fileURLToPath(new URL(inFolder('pagefind'), dir));
    const written = await index.writeFiles({ outputPath });
    refuse(written.errors);
    await removeUnused(outputPath);
    await shorten(join(outputPath, 'pagefind.js'));
  } finally {
    await close();
  }
}

/** The engine's record of one of the scan's records; `order` is its place in the report's order. */
export function engineRecord(
  record: SearchRecord,
  order: number,
  index: SearchIndex,
  language: string,
): EngineRecord {
  const { kind, id, anchor, text } = record;
  const section = index.sections[record.section];
  return {
    // Nobody goes there: the engine keeps one record per address, and the site writes its addresses itself.
    url: `/${order}/`,
    content: text,
    language,
    meta: {
      kind,
      id,
      anchor,
      section: section?.slug ?? '',
      sectionTitle: section?.title ?? '',
      order: String(order),
      ...(record.quotes && { quotes: JSON.stringify(record.quotes) }),
    },
  };
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

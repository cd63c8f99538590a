import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

const ENGINE = 'pagefind/pagefind.js';

interface Packed {
  readonly runs: readonly (readonly [string, number, string, string, readonly string[]])[];
}

/** The file that the scan reads: its name holds a hash of its content. */
function indexOf(folder: string): string {
  const file = readdirSync(join(folder, 'search')).find((name) => /^index\..*json$/.test(name));
  if (!file) throw new Error(`found no search index in ${folder}, expected a built site: npm run build.`);
  return join(folder, 'search', file);
}

/** The texts that the search of a built site looks through. */
export function textsOf(folder: string): readonly string[] {
  const { runs } = JSON.parse(readFileSync(indexOf(folder), 'utf8')) as Packed;
  return runs.flatMap((run) => run[4]);
}

/**
 * Writes to `long` the search of a built site over so many paragraphs made of its words, in an order that is always the
 * same. Gives Pagefind's own script, which the site shortens.
 */
export async function makeLongSite(site: string, long: string, paragraphs: number): Promise<string> {
  rmSync(long, { recursive: true, force: true });
  mkdirSync(long, { recursive: true });
  for (const part of ['_astro', 'search']) cpSync(join(site, part), join(long, part), { recursive: true });
  const words = textsOf(site).join(' ').split(' ');
  let seed = 1;
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return seed;
  };
  const texts = Array.from({ length: paragraphs }, () =>
    Array.from({ length: 90 }, () => words[next() % words.length]).join(' '),
  );
  const packed = JSON.parse(readFileSync(indexOf(site), 'utf8')) as Packed;
  writeFileSync(
    indexOf(long),
    JSON.stringify({ ...packed, topics: [], runs: [['paragraph', 0, '1', '=', texts]] }),
  );
  const page = readFileSync(join(site, 'search/index.html'), 'utf8');
  writeFileSync(join(long, 'search/index.html'), page.replace('<body', '<body data-long="true"'));
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind did not start.');
  for (const [at, content] of texts.entries()) {
    const meta = {
      kind: 'paragraph',
      id: `${at + 1}`,
      anchor: `paragraph-${at + 1}`,
      section: 'one',
      sectionTitle: 'One',
      order: `${at}`,
    };
    await index.addCustomRecord({ url: `/one/#paragraph-${at + 1}`, content, language: 'en', meta });
  }
  await index.writeFiles({ outputPath: join(long, 'pagefind') });
  await close();
  const original = readFileSync(join(long, ENGINE), 'utf8');
  cpSync(join(site, ENGINE), join(long, ENGINE));
  return original;
}

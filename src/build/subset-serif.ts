import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { reportCache, reportFolder } from '../declared/loading/report-folder.ts';

const SOURCE = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

const OPTIONS = { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 600 } } } as const;

/** The schemas that the build writes beside the declarations are read by editors alone, and are not there the first time. */
const SCHEMA = '.json';

/** What the site itself sets in the serif besides the report's characters. */
const ALWAYS = ' !"\'()%,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz–“”‘’…¶©÷×≈=→';

/**
 * Cuts the report's typeface down to the characters that the source text and the declarations use, in the weights 400
 * to 700, and returns the file's path from the project root. The same text always gives the same bytes.
 */
export async function subsetSerif(root: URL): Promise<string> {
  const folder = reportFolder(root);
  // From the project root: an absolute path would reach the name of the typeface, and differ from folder to folder.
  const result = `${reportCache(root)}/fonts/report-serif.woff2`;
  const texts = await Promise.all([
    readFolder(new URL('seeds/', folder)),
    readFolder(new URL('content/', folder)),
  ]);
  const used = new Set(ALWAYS);
  for (const text of texts.flat()) for (const character of text) used.add(character);
  const characters = [...used].sort().join('');
  const original = await readFile(createRequire(import.meta.url).resolve(SOURCE));
  const file = new URL(result, root);
  // Cutting takes longer than anything else that happens before the first page, and the characters seldom change.
  const cutFrom = new URL(`${result}.txt`, root);
  const key = createHash('sha256')
    .update(original)
    .update(characters)
    .update(JSON.stringify(OPTIONS))
    .digest('hex');
  if (existsSync(file) && (await readFile(cutFrom, 'utf8').catch(() => '')) === key) return result;
  await mkdir(new URL('.', file), { recursive: true });
  const { default: subsetFont } = await import('subset-font');
  await writeFile(file, await subsetFont(original, characters, OPTIONS));
  await writeFile(cutFrom, key);
  return result;
}

async function readFolder(folder: URL): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(SCHEMA))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  return Promise.all(files.sort().map((file) => readFile(file, 'utf8')));
}

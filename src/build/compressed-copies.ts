import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import { listFiles } from './list-files.ts';

/** What is text. Pictures, fonts and the search engine's own files are compressed as they are. */
const TEXT = /\.(html|js|css|json|webmanifest|csv|txt|xml|svg|bib|ris|wasm)$/;

/**
 * Up to so many bytes of text, a few seconds are enough for the best that Brotli can do, and above it takes minutes. The
 * first-paint budget holds with the best alone: one step less adds 2.6 % to the longest page.
 */
const BEST_UP_TO = 16_000_000;

/** How each copy is made: the ending of its name, and the same bytes for the same text every time. */
const FORMATS = {
  br: (text: Buffer, quality: number) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gz: (text: Buffer) => promisify(gzip)(text, { level: 9 }),
  zst: (text: Buffer) =>
    promisify(zstdCompress)(text, { params: { [constants.ZSTD_c_compressionLevel]: 12 } }),
} as const;

/**
 * Writes a `.br`, `.gz` and `.zst` copy beside each text file of a folder, where that is smaller, for servers that send
 * files as they lie. What was compressed before is taken from the cache, a folder that then holds exactly this site's
 * copies. Returns how many files of text there are; throws an Error where there is no folder.
 */
export async function writeCompressedCopies(folder: string, cache: string): Promise<number> {
  if (!existsSync(folder)) {
    throw new Error(
      `${folder}: found no such folder, expected the built site. Build it first, or name its folder.`,
    );
  }
  const files = await listTexts(folder);
  const quality = files.reduce((sum, { size }) => sum + size, 0) <= BEST_UP_TO ? 11 : 5;
  await mkdir(cache, { recursive: true });
  const kept = new Set(await readdir(cache));
  const used = new Set<string>();

  const compress = async (file: string): Promise<void> => {
    const text = await readFile(file);
    const hash = createHash('sha256').update(text).digest('hex');
    for (const [ending, write] of Object.entries(FORMATS)) {
      const name = `${hash}-${quality}.${ending}`;
      const copy = kept.has(name) ? await readFile(join(cache, name)) : await write(text, quality);
      if (!kept.has(name)) await writeFile(join(cache, name), copy);
      used.add(name);
      if (copy.length < text.length) await writeFile(`${file}.${ending}`, copy);
    }
  };
  const waiting = files.map(({ file }) => file).values();
  await Promise.all(
    Array.from({ length: availableParallelism() + 1 }, async () => {
      for (const file of waiting) await compress(file);
    }),
  );
  await Promise.all([...kept].filter((name) => !used.has(name)).map((name) => rm(join(cache, name))));
  return files.length;
}

async function listTexts(
  folder: string,
): Promise<readonly { readonly file: string; readonly size: number }[]> {
  const files = listFiles(folder).filter((path) => TEXT.test(path));
  return Promise.all(
    files.map(async (path) => {
      const file = join(folder, path);
      return { file, size: (await stat(file)).size };
    }),
  );
}

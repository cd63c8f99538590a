import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';

/** What became of one file: written, left as it was because it says the same, or written beside one that differs. */
export interface Written {
  readonly path: string;
  readonly outcome: 'written' | 'unchanged' | 'beside';
}

/**
 * Writes files, by path from `folder`, and changes none that is there: where one says something else, the new one is
 * written beside it as `name.new.ext`. All are written elsewhere first and then moved, so that a failure leaves nothing.
 */
export async function writeBeside(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<readonly Written[]> {
  await mkdir(folder, { recursive: true });
  const staging = await mkdtemp(join(folder, '.new-'));
  try {
    const results: Written[] = [];
    for (const [path, text] of files) {
      const there = await readFile(join(folder, path), 'utf8').catch(() => null);
      if (there === text) results.push({ path, outcome: 'unchanged' });
      else
        results.push({
          path: there === null ? path : besidePath(path),
          outcome: there === null ? 'written' : 'beside',
        });
    }
    const texts = [...files.values()];
    for (const [index, text] of texts.entries()) await writeFile(join(staging, String(index)), text);
    for (const [index, { path, outcome }] of results.entries()) {
      if (outcome === 'unchanged') continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await rename(join(staging, String(index)), join(folder, path));
    }
    return results;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

function besidePath(path: string): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}.new${extension}`;
}

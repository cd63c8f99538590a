import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { ImportRefusal } from './source/import-refusal.ts';

/** What became of one file: written, left as it was because it says the same, or written beside one that differs. */
export interface Written {
  readonly path: string;
  readonly outcome: 'written' | 'unchanged' | 'beside';
}

/**
 * Writes files, by path from `folder`, and changes none that is there: where one says something else, the new one is
 * written beside it as `name.new.ext`. All are written elsewhere first and then moved. Throws an ImportRefusal where the
 * folder cannot be written to, and then takes back what it did.
 */
export async function writeBeside(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<readonly Written[]> {
  const done: string[] = [];
  const make = async (path: string): Promise<void> => {
    const first = await mkdir(path, { recursive: true });
    if (first !== undefined) done.push(first);
  };
  try {
    await make(folder);
    const staging = await mkdtemp(join(folder, '.new-'));
    done.push(staging);
    const written = await Promise.all([...files].map(([path, text]) => findFree(folder, path, text)));
    const texts = [...files.values()];
    for (const [index, text] of texts.entries()) await writeFile(join(staging, String(index)), text);
    for (const [index, { path, outcome }] of written.entries()) {
      if (outcome === 'unchanged') continue;
      await make(dirname(join(folder, path)));
      await rename(join(staging, String(index)), join(folder, path));
      done.push(join(folder, path));
    }
    await rm(staging, { recursive: true });
    return written;
  } catch (error) {
    for (const path of done.toReversed()) await rm(path, { recursive: true, force: true });
    throw new ImportRefusal(
      'not-writable',
      `The folder ${folder} cannot be written to: ${error instanceof Error ? error.message : String(error)}.`,
      'Name a folder of your own, or one that is not there yet.',
    );
  }
}

// Where a file goes: to its own path, or to the first one beside it that is free, unless the same was written before.
async function findFree(folder: string, path: string, text: string): Promise<Written> {
  const extension = extname(path);
  for (let times = 0; ; times += 1) {
    const mark = ['', '.new'][times] ?? `.new-${times}`;
    const tried = `${path.slice(0, path.length - extension.length)}${mark}${extension}`;
    const there = await readFile(join(folder, tried), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (there === text) return { path: tried, outcome: 'unchanged' };
    if (there === null) return { path: tried, outcome: times === 0 ? 'written' : 'beside' };
  }
}

const LISTED = new Intl.ListFormat('en-GB');

/** What became of the files, a line each: of what is only offered how much, of what a person must know of each. */
export function describeWritten(folder: string, written: readonly Written[]): string[] {
  const those = (outcome: Written['outcome']): string[] =>
    written.filter((one) => one.outcome === outcome).map(({ path }) => path);
  const list = (paths: readonly string[]): string => {
    const offered = paths.filter((path) => path.startsWith('candidates/'));
    const others = paths.filter((path) => !offered.includes(path));
    return LISTED.format([...others, ...(offered.length > 0 ? [`${offered.length} in candidates/`] : [])]);
  };
  const [fresh, same] = [those('written'), those('unchanged')];
  return [
    ...(fresh.length > 0 ? [`Written to ${join(folder, '/')}: ${list(fresh)}`] : []),
    ...(same.length > 0 ? [`As it was: ${list(same)}`] : []),
    ...those('beside').map((path) => `Written beside yours, which differs: ${join(folder, path)}`),
  ];
}

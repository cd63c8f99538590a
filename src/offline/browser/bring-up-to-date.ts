import { MANIFEST, type PublishedFile, readManifest } from '../../site/manifest.ts';
import { keptAddress, listKeptFiles } from '../kept-files.ts';
import { copyName, dropCopies, findCopies, type SiteCopy, sealCopy } from './copies.ts';
import { digest, fetchChecked, fetchFresh } from './fetch-checked.ts';

/** How many files are fetched together. */
const AT_ONCE = 6;

/**
 * How it went: all files are here; the network did not answer; or a file differs from the site's list, as happens
 * while the site is published anew.
 */
export type Outcome = 'whole' | 'unreachable' | 'changing';

/**
 * For whoever waits for a copy: `progress` is called with the number of files that are here and of all, `signal`
 * stops it.
 */
export interface Waiting {
  readonly progress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Brings this device's copy of the site at an address up to date: fetches what is new, compares each file with the
 * site's own list of checksums, and replaces the earlier copy only when all is here. If it is stopped, what has come
 * stays and the next run goes on from there. Throws the browser's error when storage is refused or the signal aborts.
 */
export async function bringUpToDate(base: URL, waiting: Waiting = {}): Promise<Outcome> {
  const answer = await fetchFresh(new URL(MANIFEST, base), waiting.signal);
  const manifest = answer?.ok ? await answer.text() : '';
  const published = readManifest(manifest);
  if (!published) return 'unreachable';
  const name = copyName(base, await digest(new TextEncoder().encode(manifest).buffer));
  const { whole: old } = await findCopies(base);
  const checked = new Date();
  if (old?.name === name) {
    await sealCopy(base, { ...old, checked });
  } else {
    const cache = await caches.open(name);
    const bytes = await fillCopy(base, cache, listKeptFiles(published), old, waiting);
    if (typeof bytes === 'string') return bytes;
    await carryOver(base, cache, published, old);
    await sealCopy(base, { cache, manifest, kept: checked, checked, bytes });
  }
  await dropCopies(base, name);
  return 'whole';
}

/**
 * Puts every missing file into the copy, from the earlier copy where it is the same. Returns the size of all files in
 * bytes, or what went wrong.
 */
async function fillCopy(
  base: URL,
  cache: Cache,
  files: readonly PublishedFile[],
  old: SiteCopy | undefined,
  { progress, signal }: Waiting,
): Promise<number | Exclude<Outcome, 'whole'>> {
  const before = new Map((readManifest(old?.manifest ?? '') ?? []).map(({ path, hash }) => [path, hash]));
  let failed: Exclude<Outcome, 'whole'> | undefined;
  let done = 0;
  let bytes = 0;
  const left = files.values();
  const work = async (): Promise<void> => {
    for (const { path, hash } of left) {
      if (failed) return;
      const address = new URL(keptAddress(path), base);
      const here = await cache.match(address);
      const same = here ?? (before.get(path) === hash ? await old?.cache.match(address) : undefined);
      const file = same ?? (await fetchChecked(address, hash, signal));
      if (typeof file === 'string') {
        failed = file;
        return;
      }
      bytes += Number(file.headers.get('content-length'));
      if (!here) await cache.put(address, file);
      done += 1;
      progress?.(done, files.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failed ?? bytes;
}

/** Pages that were opened before a republication still ask for the files that it no longer has: they stay until the next. */
async function carryOver(
  base: URL,
  cache: Cache,
  published: readonly PublishedFile[],
  old: SiteCopy | undefined,
): Promise<void> {
  const names = new Set(published.map(({ path }) => path));
  for (const { path } of readManifest(old?.manifest ?? '') ?? []) {
    const address = new URL(keptAddress(path), base);
    const file = names.has(path) ? undefined : await old?.cache.match(address);
    if (file) await cache.put(address, file);
  }
}

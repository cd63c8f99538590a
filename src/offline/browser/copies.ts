import { MANIFEST } from '../../site/manifest.ts';

/** A whole copy of the site on this device. */
export interface SiteCopy {
  readonly name: string;
  readonly cache: Cache;
  readonly manifest: string;
  /** When it became whole, and when it was last compared with the site. */
  readonly kept: Date;
  readonly checked: Date;
  readonly bytes: number;
}

/** What is here of the site at one address. */
export interface Copies {
  /** The newest whole copy. */
  readonly whole: SiteCopy | undefined;
  /** Whether a copy has been begun that is not whole, of this or a later publication. */
  readonly begun: boolean;
  readonly names: readonly string[];
}

/**
 * The name of a copy in the browser's storage, which all sites of one origin share: the path tells sites apart,
 * `part` the copies of one site.
 */
export const copyName = (base: URL, part: string): string => `offline ${base.pathname} ${part}`;

/** Looks for copies of the site at an address that ends with a slash. */
export async function findCopies(base: URL): Promise<Copies> {
  const names = (await caches.keys()).filter((name) => name.startsWith(copyName(base, '')));
  const copies = await Promise.all(names.map((name) => readCopy(base, name)));
  const whole = copies
    .filter((copy) => copy !== undefined)
    .sort((one, other) => Number(other.kept) - Number(one.kept));
  return { whole: whole[0], begun: whole.length < names.length, names };
}

/** A copy holds its manifest once everything that this lists has come. */
async function readCopy(base: URL, name: string): Promise<SiteCopy | undefined> {
  const cache = await caches.open(name);
  const found = await cache.match(new URL(MANIFEST, base));
  if (!found) return undefined;
  const date = (header: string) => new Date(found.headers.get(header) ?? 0);
  return {
    name,
    cache,
    manifest: await found.text(),
    kept: date('x-kept'),
    checked: date('x-checked'),
    bytes: Number(found.headers.get('x-bytes')),
  };
}

/**
 * Writes the manifest into a copy. The first time this makes it whole; later it records when it was last compared
 * with the site.
 */
export async function sealCopy(base: URL, copy: Omit<SiteCopy, 'name'>): Promise<void> {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'x-kept': copy.kept.toISOString(),
    'x-checked': copy.checked.toISOString(),
    'x-bytes': String(copy.bytes),
  };
  await copy.cache.put(new URL(MANIFEST, base), new Response(copy.manifest, { headers }));
}

/** Removes every copy of the site but one, or all of them. */
export async function dropCopies(base: URL, except?: string): Promise<void> {
  const { names } = await findCopies(base);
  await Promise.all(names.filter((name) => name !== except).map((name) => caches.delete(name)));
}

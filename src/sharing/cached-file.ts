import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that one build makes and later ones read, so that it is made once. */
export interface CachedFile {
  /** Its bytes; undefined where it has not been made yet. */
  readonly read: () => Uint8Array | undefined;
  /** Keeps its bytes, and returns them. */
  readonly keep: (bytes: Uint8Array) => Uint8Array;
}

/**
 * The file of a kind ("cards") whose bytes follow from `decidedBy`, in a folder of `node_modules/.cache`. Its name is a hash of
 * that, so a change gives another file.
 */
export function cachedFile(kind: string, decidedBy: readonly (string | Uint8Array)[]): CachedFile {
  const folder = join('node_modules', '.cache', kind);
  const file = join(folder, hashAll(decidedBy));
  return {
    read: () => {
      try {
        return new Uint8Array(readFileSync(file));
      } catch {
        return undefined;
      }
    },
    keep: (bytes) => {
      mkdirSync(folder, { recursive: true });
      // Renaming is atomic: a build that stops here leaves no half file behind.
      writeFileSync(`${file}.${process.pid}`, bytes);
      renameSync(`${file}.${process.pid}`, file);
      return bytes;
    },
  };
}

/** One hash for several parts, in hexadecimal digits. */
export function hashAll(parts: readonly (string | Uint8Array)[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part).update('\0');
  return digest.digest('hex');
}

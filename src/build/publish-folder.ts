import * as files from 'node:fs/promises';
import { Refusal } from '../declared/refusal.ts';

/** The operations on folders that publishing is made of, in the form of `node:fs/promises`. */
export type FolderOperations = Pick<typeof files, 'cp' | 'rename' | 'rm'>;

/**
 * Puts a built folder in the place of the published one, wherever the two stand. It is moved, or to another file system
 * copied, beside the published folder (`.next`), which is set aside (`.previous`) only when the new one is whole there
 * and removed only when it has been replaced: wherever this stops, a whole site remains. Throws a Refusal when the
 * published folder cannot be moved, for example because something is mounted on it; nothing has been changed then.
 */
export async function publishFolder(
  built: string,
  published: string,
  { cp, rename, rm }: FolderOperations = files,
): Promise<void> {
  const [next, previous] = [`${published}.next`, `${published}.previous`];
  await restorePublished(published, { rename });
  await rm(next, { recursive: true, force: true });
  await rm(previous, { recursive: true, force: true });
  await rename(built, next).catch(() => cp(built, next, { recursive: true }));
  await rename(published, previous).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return;
    throw new Refusal(
      `${published}: found a folder that cannot be moved (${error.code}), expected one that can be replaced as a whole.`,
      `The site that stands there is as it was; the new one is in ${next}. Publish to a folder inside it instead.`,
    );
  });
  await rename(next, published);
  await rm(previous, { recursive: true, force: true });
  await rm(built, { recursive: true, force: true });
}

/** Puts back a site that an earlier publication set aside before it was stopped. Does nothing where a site stands. */
export async function restorePublished(
  published: string,
  { rename }: Pick<FolderOperations, 'rename'> = files,
): Promise<void> {
  if (await files.stat(published).catch(() => undefined)) return;
  await rename(`${published}.previous`, published).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

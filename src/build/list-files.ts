import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** Every file in a folder and below, by its path from there with slashes whatever the system, in order. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`).replaceAll(sep, '/'))
    .sort();
}

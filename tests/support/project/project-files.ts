import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the project: its path from the root, with forward slashes, and its text. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

const TEXT = /\.(ts|mjs|astro|css|json|jsonc|md|mdx|yaml|yml|txt|html|svg)$|(^|\/)(\.[a-z]\w*|LICENSE|run)$/;

const IGNORED = readFileSync('.gitignore', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.replace(/\/$/, ''));

/** The project's own text files below a folder (default: all), without what .gitignore names, sorted by path. */
export function listProjectFiles(below = '.'): readonly ProjectFile[] {
  return readdirSync(below, { withFileTypes: true })
    .filter(({ name }) => name !== '.git' && !IGNORED.includes(name))
    .flatMap((entry) => {
      const path = join(below, entry.name).replaceAll('\\', '/');
      if (entry.isDirectory()) return listProjectFiles(path);
      return TEXT.test(path) ? [{ path, text: readFileSync(path, 'utf8') }] : [];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

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

/** What a file imports, as written, with whether only its types are used, and whether it is loaded only when asked for. */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
  readonly lazy: boolean;
}

const STATIC = /^\s*(import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]/g;

/** Every import and re-export of a file, in its order. */
export function listImports({ text }: ProjectFile): readonly Import[] {
  const fixed = [...text.matchAll(STATIC)].map(([statement, , type, from = '']) => ({
    from,
    typeOnly: Boolean(type) || /\{\s*(type [^,}]*,?\s*)+\}/.test(statement),
    lazy: false,
  }));
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, from = '']) => ({ from, typeOnly: false, lazy: true }));
  return [...fixed, ...dynamic];
}

/** The path from the project's root that a relative import names, without extension; undefined for packages. */
export function resolveImport({ path }: ProjectFile, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  return new URL(from, `file:///${path}`).pathname.slice(1).replace(/\.ts$/, '');
}
